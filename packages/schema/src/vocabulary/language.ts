/** Languages a document may be in, named in themselves. */
export const LANGUAGES = {
  en: 'English',
  fr: 'Français',
  de: 'Deutsch',
  es: 'Español',
  ar: 'العربية',
  fa: 'فارسی',
} as const
export type Language = keyof typeof LANGUAGES

export type Direction = 'ltr' | 'rtl'

export function directionOf(language: Language): Direction {
  return language === 'ar' || language === 'fa' ? 'rtl' : 'ltr'
}
