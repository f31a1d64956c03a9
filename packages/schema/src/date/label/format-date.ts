import type { EdtfDate } from '../edtf/edtf-date'
import { parseEdtf } from '../edtf/parse-edtf'
import { formatDateWith } from './date-text'
import { type FormatOptions, wordsFor } from './words/word-tables'

/** A date for a reader, with as much precision as it has: "Summer 2014". An EDTF text that is no date is refused. */
export function formatDate(date: EdtfDate | string, options: FormatOptions): string {
  const { words, ...voice } = wordsFor(options)
  return formatDateWith(words, typeof date === 'string' ? parseEdtf(date) : date, voice)
}
