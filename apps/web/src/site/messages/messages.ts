import type { Locale } from '../locale'
import { arabic } from './arabic'
import { english, type Messages } from './english'

const TABLES: Readonly<Record<Locale, Messages>> = { en: english, ar: arabic }

export function messagesIn(locale: Locale): Messages {
  return TABLES[locale]
}
