import type { BoundsWords, DateWords, Language } from '@dateline/schema'
import { languageOf } from './language'

type Words = DateWords & BoundsWords

/** Each language's words for dates, fetched where it is asked for. */
const TABLES: Readonly<Record<Language, () => Promise<Words>>> = {
  en: async () => {
    const words = await import('@dateline/schema/date-words/en')
    return { ...words.englishDateWords, ...words.englishBoundsWords }
  },
  fr: async () => {
    const words = await import('@dateline/schema/date-words/fr')
    return { ...words.frenchDateWords, ...words.frenchBoundsWords }
  },
  de: async () => {
    const words = await import('@dateline/schema/date-words/de')
    return { ...words.germanDateWords, ...words.germanBoundsWords }
  },
  es: async () => {
    const words = await import('@dateline/schema/date-words/es')
    return { ...words.spanishDateWords, ...words.spanishBoundsWords }
  },
  ar: async () => {
    const words = await import('@dateline/schema/date-words/ar')
    return { ...words.arabicDateWords, ...words.arabicBoundsWords }
  },
  fa: async () => {
    const words = await import('@dateline/schema/date-words/fa')
    return { ...words.persianDateWords, ...words.persianBoundsWords }
  },
}

/** A language's words for dates, and the tag for its months and digits; English, day before month, where there are none. */
export async function dateWordsIn(locale: string): Promise<{ readonly words: Words; readonly locale?: string }> {
  const language = languageOf(locale)
  if (!language || language === 'en') return { words: await TABLES.en() }
  return { words: await TABLES[language](), locale }
}
