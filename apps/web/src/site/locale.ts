import type { Direction } from '@dateline/schema'

/** Languages of the interface, named in themselves. */
export const LOCALES = { en: 'English', ar: 'العربية' } as const
export type Locale = keyof typeof LOCALES
export const DEFAULT_LOCALE: Locale = 'en'

export function isLocale(text: string): text is Locale {
  return Object.hasOwn(LOCALES, text)
}

export function allLocales(): Locale[] {
  return Object.keys(LOCALES) as Locale[]
}

/** The tag by which dates and numbers are written: English dates have the day first. */
export function languageTagOf(locale: Locale): string {
  return locale === 'en' ? 'en-GB' : locale
}

export function directionOfLocale(locale: Locale): Direction {
  return locale === 'ar' ? 'rtl' : 'ltr'
}

interface Preference {
  readonly language: string
  /** 0 (never) to 1. */
  readonly weight: number
}

/** The interface language that suits an Accept-Language header best. */
export function negotiateLocale(acceptLanguage: string | null): Locale {
  const wanted = (acceptLanguage ?? '')
    .slice(0, 500)
    .split(',')
    .map(toPreference)
    .filter(({ weight }) => weight > 0)
    .sort((a, b) => b.weight - a.weight)
  for (const { language } of wanted) {
    if (isLocale(language)) return language
  }
  return DEFAULT_LOCALE
}

function toPreference(range: string): Preference {
  const [tag = '', ...parameters] = range.trim().toLowerCase().split(';')
  const quality = parameters.map((text) => text.trim()).find((text) => text.startsWith('q='))
  const weight = quality === undefined ? 1 : Number(quality.slice(2))
  return { language: tag.split('-')[0] ?? '', weight: Number.isFinite(weight) ? weight : 0 }
}
