import type { EdtfDate } from '../edtf/edtf-date'
import { parseEdtf } from '../edtf/parse-edtf'
import { formatBoundsWith } from './bounds-text'
import { type FormatOptions, wordsFor } from './words/word-tables'

/**
 * The bounds that a date's label leaves untold, in the days of the incident's own zone: "between 1 June and
 * 31 August 2014". `null` where the label says it all, as that of a day, a month or a "between" does.
 */
export function formatBounds(date: EdtfDate | string, options: FormatOptions): string | null {
  const { words, ...voice } = wordsFor(options)
  return formatBoundsWith(words, typeof date === 'string' ? parseEdtf(date) : date, voice)
}
