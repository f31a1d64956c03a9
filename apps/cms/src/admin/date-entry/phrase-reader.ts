import type { PhraseOptions, Reading, readPhrase } from '@dateline/schema/phrase'

export type ReadPhrase = typeof readPhrase

/** A text is read in its document's language, and in English where that finds nothing. */
export function readingsOf(read: ReadPhrase, text: string, options: PhraseOptions): readonly Reading[] {
  const own = readInLanguage(read, text, options)
  return own.length > 0 || options.locale === 'en' ? own : readInLanguage(read, text, { ...options, locale: 'en' })
}

/** A phrase about “the same week” gives every convention: the newsroom's own week is not the source's. */
function readInLanguage(read: ReadPhrase, text: string, options: PhraseOptions): readonly Reading[] {
  const readings = read(text, options)
  const isSameWeek = readings.some(({ relation }) => relation?.kind === 'same-week')
  return isSameWeek ? read(text, { ...options, weekStart: null }) : readings
}
