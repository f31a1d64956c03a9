import { startOfDay } from '../bounds/calendar'
import { formatterOf } from '../formatter'
import type { DateWords, Told } from './words/date-words'

export type DateStyle = 'long' | 'short'

export interface VoiceOptions {
  /** A BCP 47 tag of the words' language, for its months and digits; the words' own unless given. */
  readonly locale?: string
  /** `short` is for tight places: short month names, a dash for "between". */
  readonly style?: DateStyle
  /** The IANA zone in which clock times with an offset are told; as they were written unless given. One that the
   *  runtime does not know is a RangeError. */
  readonly timeZone?: string
}

/** How one reader is spoken to. */
export interface DateVoice<Words extends DateWords = DateWords> {
  readonly locale: string
  readonly words: Words
  readonly style: DateStyle
  readonly timeZone: string | undefined
}

/** As much of a day as is to be said. */
export interface DayParts {
  readonly year?: number | undefined
  readonly month?: number | undefined
  readonly day?: number | undefined
}

// Any leap year does: its number is always replaced by the year's own.
const MODEL_YEAR = 2000
// Intl counts no more.
const MOST_DIGITS = 21
const NAMED_FROM = 1e6
const SCIENTIFIC_FROM = 1e15

export function voiceOf<Words extends DateWords>(
  words: Words,
  { locale = words.locale, style = 'long', timeZone }: VoiceOptions,
): DateVoice<Words> {
  return { locale, words: style === 'short' ? { ...words, ...words.short } : words, style, timeZone }
}

/** "3 February 2019", "February 2019", "3 February", "3", "2019": whichever parts are given, and what they name. */
export function dayText({ year, month, day }: DayParts, voice: DateVoice, hasEra = true): Told {
  const { locale, style, words } = voice
  const yearOnly = year === undefined ? '' : yearText(year, voice, hasEra)
  if (!month && !day) return { names: 'year', text: yearOnly }
  const parts = formatFor(locale, {
    day: day ? 'numeric' : undefined,
    month: month ? style : undefined,
    year: yearOnly ? 'numeric' : undefined,
  }).formatToParts(startOfDay({ year: MODEL_YEAR, month: month ?? 1, day: day ?? 1 }))
  const texts = parts.map(({ type, value }) => {
    if (type === 'day') return words.dayNumber?.(value, !month) ?? value
    return type === 'year' ? yearOnly : value
  })
  return { names: day ? 'day' : 'month', text: texts.join('') }
}

/** "2019", "44 BCE", "33 CE", "170,000,002". Astronomical years in, common ones out. */
export function yearText(year: number, voice: DateVoice, hasEra = true): string {
  const number = numberText(year > 0 ? year : 1 - year, voice)
  return hasEra ? withEra(number, year, voice.words) : number
}

/** The words for a year, or for some that end with it, and their era where it is said. */
export function withEra(text: string, year: number, words: DateWords): string {
  const era = eraOf(year, words)
  return era ? words[era](text) : text
}

/** The era that a year is said with, or `null` where nobody would say it. */
export function eraOf(year: number, { eraBefore }: DateWords): 'beforeCommonEra' | 'commonEra' | null {
  if (year <= 0) return 'beforeCommonEra'
  return year < eraBefore ? 'commonEra' : null
}

/** "2019", "12,345"; where only the first `digits` of it are meant, "66 million". */
export function numberText(number: number, { locale }: DateVoice, digits?: number): string {
  return formatterOf(Intl.NumberFormat, locale, {
    useGrouping: 'min2',
    notation: number >= SCIENTIFIC_FROM ? 'scientific' : digits && number >= NAMED_FROM ? 'compact' : undefined,
    compactDisplay: 'long',
    maximumSignificantDigits: digits && Math.min(digits, MOST_DIGITS),
  }).format(number)
}

/** "23:20:30" on a clock of 24 hours, of a time that is told as if it were UTC's. */
export function clockText(time: number, hasSeconds: boolean, { locale }: DateVoice): string {
  return formatFor(locale, {
    hour: '2-digit',
    minute: 'numeric',
    hourCycle: 'h23',
    second: hasSeconds ? 'numeric' : undefined,
  }).format(time)
}

function formatFor(locale: string, options: Intl.DateTimeFormatOptions): Intl.DateTimeFormat {
  return formatterOf(Intl.DateTimeFormat, locale, { calendar: 'gregory', timeZone: 'UTC', ...options })
}
