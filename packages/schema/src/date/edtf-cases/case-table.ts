import { readFileSync } from 'node:fs'

/** A table of cases: comments begin with `#`, the first other line names the columns, tabs part them. */
export function readCaseTable<Column extends string>(
  name: string,
  columns: readonly Column[],
): readonly Record<Column, string>[] {
  return parseCaseTable(readFileSync(new URL(name, import.meta.url), 'utf8'), columns, name)
}

/** Throws an Error that names the line where a row has other columns than the table's, or an empty one. */
export function parseCaseTable<Column extends string>(
  text: string,
  columns: readonly Column[],
  name: string,
): readonly Record<Column, string>[] {
  const lines = text.split('\n').map((line, index) => ({ line, place: `${name}:${index + 1}` }))
  const [header, ...rows] = lines.filter(({ line }) => line !== '' && !line.startsWith('#'))
  if (header?.line !== columns.join('\t')) throw new Error(`${name} has other columns than ${columns.join(', ')}`)
  return rows.map(({ line, place }) => {
    const cells = line.split('\t')
    if (cells.length !== columns.length) {
      throw new Error(`${place} has ${cells.length} columns, not ${columns.length}: ${line}`)
    }
    if (cells.some((cell) => cell === '' || cell.trim() !== cell)) throw new Error(`${place} has a blank cell: ${line}`)
    return Object.fromEntries(columns.map((column, index) => [column, cells[index]])) as Record<Column, string>
  })
}

/** The tables of dates in UTC, without those of clock times and zones. */
export const DATE_TABLES = [
  'days-months-years.tsv',
  'seasons-and-parts.tsv',
  'unspecified-digits.tsv',
  'qualified.tsv',
  'intervals.tsv',
  'sets.tsv',
  'far-years.tsv',
] as const

export const DATE_COLUMNS = ['text', 'level', 'earliest', 'latest', 'core', 'precision'] as const
export const LABEL_COLUMNS = ['text', 'earliest', 'latest', 'core', 'precision', 'label'] as const
export const ZONE_COLUMNS = ['text', 'level', 'zone', 'from', 'until'] as const
export const REFUSAL_COLUMNS = ['text', 'position', 'problem', 'suggestion'] as const

/** Texts in tables that could not be seen: a space is shown, and so is nothing at all. */
export function shownText(cell: string): string {
  return cell === '∅' ? '' : cell.replaceAll('␠', ' ')
}

/** Every text of the tables once, dates or not, as it is read in UTC. */
export function everyText(): readonly string[] {
  const tables = [
    readCaseTable('../edtf-cases.tsv', LABEL_COLUMNS),
    ...DATE_TABLES.map((name) => readCaseTable(name, DATE_COLUMNS)),
    readCaseTable('clocks-and-zones.tsv', ZONE_COLUMNS),
    readCaseTable('refusals.tsv', REFUSAL_COLUMNS),
  ]
  return [...new Set(tables.flatMap((rows) => rows.map(({ text }) => text)))]
}
