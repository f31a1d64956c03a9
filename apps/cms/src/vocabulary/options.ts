/** A select's options from one of the schema's vocabulary tables, in the table's order. */
export function optionsFrom<Key extends string>(
  table: Readonly<Record<Key, string | { readonly label: string }>>,
): { label: string; value: Key }[] {
  return (Object.keys(table) as Key[]).map((value) => {
    const entry = table[value]
    return { label: typeof entry === 'string' ? entry : entry.label, value }
  })
}

/** Options whose label is the value itself, for lists that people do not choose from. */
export function optionsOf<Key extends string>(values: readonly Key[]): { label: string; value: Key }[] {
  return values.map((value) => ({ label: value, value }))
}
