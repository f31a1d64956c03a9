import type { Language } from '@dateline/schema'
import { en } from '../locale/en'
import type { Messages } from '../locale/messages'

/** The words of each language, fetched where it is spoken; English is at hand. */
const TABLES: Readonly<Record<Exclude<Language, 'en'>, () => Promise<Messages>>> = {
  fr: async () => (await import('../locale/fr')).fr,
  de: async () => (await import('../locale/de')).de,
  es: async () => (await import('../locale/es')).es,
  ar: async () => (await import('../locale/ar')).ar,
  fa: async () => (await import('../locale/fa')).fa,
}

/** The language of a BCP 47 tag that there are words in (`ar-IQ` is `ar`); `null` where there are none, or it is no tag. */
export function languageOf(locale: string): Language | null {
  try {
    const { language } = new Intl.Locale(locale)
    return language === 'en' || Object.hasOwn(TABLES, language) ? (language as Language) : null
  } catch {
    return null
  }
}

/** The timeline's own words, in English where there are none in the language of the tag. */
export function messagesIn(locale: string): Messages | Promise<Messages> {
  const language = languageOf(locale)
  return !language || language === 'en' ? en : TABLES[language]()
}
