import type { PhraseOptions, Reading, readPhrase } from '@dateline/schema/phrase'
import type { ReferenceDay } from './reference-day'

export type ReadPhrase = typeof readPhrase

export interface ReadingOptions extends Omit<PhraseOptions, 'reference'> {
  readonly reference: Pick<ReferenceDay, 'day' | 'isStopgap'>
}

/** A text is read in its document's language, and in English where that finds nothing. */
export function readingsOf(
  read: ReadPhrase,
  text: string,
  { reference, ...options }: ReadingOptions,
): readonly Reading[] {
  const known = { ...options, reference: reference.day }
  const own = readInLanguage(read, text, known)
  const readings =
    own.length > 0 || options.locale === 'en' ? own : readInLanguage(read, text, { ...known, locale: 'en' })
  return reference.isStopgap ? readings.map(withoutPublication) : readings
}

/** A phrase about “the same week” gives every convention: the newsroom's own week is not the source's. */
function readInLanguage(read: ReadPhrase, text: string, options: PhraseOptions): readonly Reading[] {
  const readings = read(text, options)
  const isSameWeek = readings.some(({ relation }) => relation?.kind === 'same-week')
  return isSameWeek ? read(text, { ...options, weekStart: null }) : readings
}

/** The assumption as it holds where nobody knows when the source published: the note goes to readers. */
export function withoutPublication(reading: Reading): Reading {
  const assumption = reading.assumption?.replaceAll('the publication date', 'the day of entry') ?? null
  return { ...reading, assumption }
}
