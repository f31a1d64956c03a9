import type { Language } from '../../../vocabulary/language'
import type { VoiceOptions } from '../date-voice'
import { arabicBoundsWords, arabicDateWords } from './ar'
import type { BoundsWords, DateWords } from './date-words'
import { germanBoundsWords, germanDateWords } from './de'
import { englishBoundsWords, englishDateWords } from './en'
import { spanishBoundsWords, spanishDateWords } from './es'
import { persianBoundsWords, persianDateWords } from './fa'
import { frenchBoundsWords, frenchDateWords } from './fr'

type Words = DateWords & BoundsWords

const WORDS: Readonly<Record<Language, Words>> = {
  en: { ...englishDateWords, ...englishBoundsWords },
  fr: { ...frenchDateWords, ...frenchBoundsWords },
  de: { ...germanDateWords, ...germanBoundsWords },
  es: { ...spanishDateWords, ...spanishBoundsWords },
  ar: { ...arabicDateWords, ...arabicBoundsWords },
  fa: { ...persianDateWords, ...persianBoundsWords },
}

export interface FormatOptions extends VoiceOptions {
  /** A BCP 47 tag. A language without a table of its own is answered in English. */
  readonly locale: string
}

/** The words of a locale's language (`ar-IQ` has those of `ar`) and how they are written there. */
export function wordsFor({ locale, ...options }: FormatOptions): VoiceOptions & { readonly words: Words } {
  const [language = ''] = locale.toLowerCase().split(/[-_]/)
  const words: Words | undefined =
    isWellFormed(locale) && Object.hasOwn(WORDS, language) ? WORDS[language as Language] : undefined
  // English puts the day before the month wherever it is read.
  if (!words || language === 'en') return { ...options, words: WORDS.en }
  return { ...options, locale, words }
}

function isWellFormed(locale: string): boolean {
  try {
    return Intl.getCanonicalLocales(locale).length > 0
  } catch {
    return false
  }
}
