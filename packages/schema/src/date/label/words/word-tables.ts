import { arabicDateWords } from './ar'
import type { DateWords } from './date-words'
import { englishDateWords } from './en'

const WORDS: Readonly<Record<string, DateWords>> = { en: englishDateWords, ar: arabicDateWords }

/** The words of a locale's language (`ar-IQ` has those of `ar`), or `null` where there is no table for it. */
export function dateWordsOf(locale: string): DateWords | null {
  const [language = ''] = locale.toLowerCase().split(/[-_]/)
  return WORDS[language] ?? null
}

/** Fills the `{name}`s of a template. */
export function fill(template: string, values: Readonly<Record<string, string>>): string {
  return template.replace(/\{(\w+)\}/g, (whole, name: string) => values[name] ?? whole)
}
