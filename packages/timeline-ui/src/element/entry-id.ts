/** The id that an author gave an entry of a list. */
export function ownIdOf(entry: Element): string | undefined {
  const { id, incident } = (entry as HTMLElement).dataset
  return id ?? incident ?? (entry.id || undefined)
}

/** The id that `readItems` gives it; `index` is its place in the list, from 0. */
export function idOfEntry(entry: Element, index: number): string {
  return ownIdOf(entry) ?? `${index + 1}`
}
