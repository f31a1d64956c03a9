import { formatBoundsWith, formatDateWith, parseEdtf } from '@dateline/schema'
import type { TimelineDate } from '../core/incident'
import { placedDateOf } from '../to-timeline-date'
import { dateWordsIn } from './date-words'

/** A date in EDTF: bare, or with the words that it is shown in. */
export type DateText = string | { readonly edtf: string; readonly label?: string | undefined }

/** Throws schema's `InvalidDateError`. */
export type DateReader = (text: DateText) => TimelineDate

/** Reads EDTF texts, and words them in the language of a BCP 47 tag; in English where there are no words for it. */
export async function dateReaderIn(locale: string): Promise<DateReader> {
  const { words, ...voice } = await dateWordsIn(locale)
  return (given) => {
    const { edtf, label } = typeof given === 'string' ? { edtf: given } : given
    const date = parseEdtf(edtf.trim())
    return {
      edtf,
      label: label ?? formatDateWith(words, date, voice),
      boundsLabel: formatBoundsWith(words, date, voice),
      ...placedDateOf(date, 'UTC'),
    }
  }
}
