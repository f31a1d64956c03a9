const NUMBER = new Intl.NumberFormat('en')

export function column(number: number): string {
  return NUMBER.format(Math.round(number))
}

/** Prints rows under heads, the first column to the left, the others to the right. */
export function printTable(heads: readonly string[], rows: readonly (readonly string[])[]): void {
  const widths = heads.map((head, index) => Math.max(head.length, ...rows.map((row) => row[index]?.length ?? 0)))
  for (const row of [heads, ...rows]) {
    const cells = row.map((cell, index) =>
      index === 0 ? cell.padEnd(widths[index] ?? 0) : cell.padStart(widths[index] ?? 0),
    )
    console.log(cells.join('  '))
  }
}
