import type { EdtfDate } from '../edtf/edtf-date'
import { parseEdtf } from '../edtf/parse-edtf'
import { spokenDateWith } from './spoken-text'
import { type FormatOptions, wordsFor } from './words/word-tables'

/** A date to be read out: "Summer 2014, between 1 June and 31 August 2014, exact day not stated". Always in full. */
export function spokenDate(date: EdtfDate | string, options: Omit<FormatOptions, 'style'>): string {
  const { words, ...voice } = wordsFor(options)
  return spokenDateWith(words, typeof date === 'string' ? parseEdtf(date) : date, voice)
}
