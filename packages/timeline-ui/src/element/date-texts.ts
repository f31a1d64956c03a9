import { type EdtfDate, formatBoundsWith, formatDateWith, InvalidDateError, parseEdtf } from '@dateline/schema'
import type { TimelineDate } from '../core/incident'
import { placedDateOf } from '../to-timeline-date'
import { dateWordsIn } from './date-words'
import { TimelineError } from './timeline-error'

/** A date in EDTF: bare, or with the words that it is shown in. */
export type DateText = string | { readonly edtf: string; readonly label?: string | undefined }

/** `name` is what has the date, for the sentence of the `TimelineError` where it is none. */
export type DateReader = (text: DateText, name: string) => TimelineDate

/** Reads EDTF texts, and words them in the language of a BCP 47 tag; in English where there are no words for it. */
export async function dateReaderIn(locale: string): Promise<DateReader> {
  const { words, ...voice } = await dateWordsIn(locale)
  return (given, name) => {
    const { edtf, label } = typeof given === 'string' ? { edtf: given } : given
    const date = readEdtf(edtf, name)
    return {
      edtf,
      label: label ?? formatDateWith(words, date, voice),
      boundsLabel: formatBoundsWith(words, date, voice),
      ...placedDateOf(date, 'UTC'),
    }
  }
}

function readEdtf(edtf: string, name: string): EdtfDate {
  try {
    return parseEdtf(edtf.trim())
  } catch (error) {
    if (!(error instanceof InvalidDateError)) throw error
    throw new TimelineError(`The date of ${name} cannot be read: ${error.message}.`)
  }
}
