import { formatBounds, formatDate, InvalidDateError, isTimeZone, parseEdtf } from '@dateline/schema'

/** What the date field says of what stands in it. */
export type DateReading =
  | { readonly kind: 'empty' }
  | { readonly kind: 'unplaced' }
  | { readonly kind: 'read'; readonly sentence: string }
  | { readonly kind: 'refused'; readonly message: string; readonly suggestion: string | null }

interface DateEntry {
  readonly edtf: string
  readonly stated: string
  readonly timeZone: string
}

/** Reads an entry as the server will; never throws. */
export function readEntry({ edtf, stated, timeZone }: DateEntry): DateReading {
  const text = edtf.trim()
  if (text === '') return { kind: stated.trim() === '' ? 'empty' : 'unplaced' }
  try {
    const date = parseEdtf(text)
    const words = { locale: 'en', timeZone: isTimeZone(timeZone) ? timeZone : 'UTC' }
    const label = formatDate(date, words)
    const bounds = formatBounds(date, words)
    return { kind: 'read', sentence: bounds === null ? label : `${label}, ${bounds}` }
  } catch (error) {
    if (!(error instanceof InvalidDateError)) throw error
    return { kind: 'refused', message: error.message, suggestion: error.suggestion }
  }
}
