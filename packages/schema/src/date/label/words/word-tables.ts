import type { Language } from '../../../vocabulary/language'
import type { VoiceOptions } from '../date-voice'
import { arabicDateWords } from './ar'
import type { DateWords } from './date-words'
import { germanDateWords } from './de'
import { englishDateWords } from './en'
import { spanishDateWords } from './es'
import { persianDateWords } from './fa'
import { frenchDateWords } from './fr'

const WORDS: Readonly<Record<Language, DateWords>> = {
  en: englishDateWords,
  fr: frenchDateWords,
  de: germanDateWords,
  es: spanishDateWords,
  ar: arabicDateWords,
  fa: persianDateWords,
}

export interface FormatOptions extends VoiceOptions {
  /** A BCP 47 tag. A language without a table of its own is answered in English. */
  readonly locale: string
}

/** The words of a locale's language (`ar-IQ` has those of `ar`) and how they are written there. */
export function wordsFor({ locale, ...options }: FormatOptions): VoiceOptions & { readonly words: DateWords } {
  const [language = ''] = locale.toLowerCase().split(/[-_]/)
  const words: DateWords | undefined =
    isWellFormed(locale) && Object.hasOwn(WORDS, language) ? WORDS[language as Language] : undefined
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
