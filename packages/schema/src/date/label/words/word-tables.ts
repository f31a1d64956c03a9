import type { VoiceOptions } from '../date-voice'
import { arabicDateWords } from './ar'
import type { DateWords } from './date-words'
import { englishDateWords } from './en'

const WORDS: ReadonlyMap<string, DateWords> = new Map([
  ['en', englishDateWords],
  ['ar', arabicDateWords],
])

export interface FormatOptions extends VoiceOptions {
  /** A BCP 47 tag. A language without a table of its own is answered in English. */
  readonly locale: string
}

/** The words of a locale's language (`ar-IQ` has those of `ar`) and how they are written there. */
export function wordsFor({ locale, ...options }: FormatOptions): VoiceOptions & { readonly words: DateWords } {
  const [language = ''] = locale.toLowerCase().split(/[-_]/)
  const words = isWellFormed(locale) ? WORDS.get(language) : undefined
  // English puts the day before the month wherever it is read.
  if (!words || language === 'en') return { ...options, words: englishDateWords }
  return { ...options, locale, words }
}

function isWellFormed(locale: string): boolean {
  try {
    return Intl.getCanonicalLocales(locale).length > 0
  } catch {
    return false
  }
}
