import { startOfDay } from '../bounds/calendar'
import type { DateWords } from './words/date-words'
import { dateWordsOf, fill } from './words/word-tables'

export type DateStyle = 'long' | 'short'

export interface FormatOptions {
  /** A BCP 47 tag. A language without a table of its own is answered in English. */
  readonly locale: string
  /** `short` is for tight places: short month names, a dash for "between". */
  readonly style?: DateStyle
  /** The IANA zone in which clock times with an offset are told; as they were written unless given. One that the
   *  runtime does not know is a RangeError. */
  readonly timeZone?: string
}

/** How one reader is spoken to. */
export interface DateVoice {
  readonly locale: string
  readonly words: DateWords
  readonly style: DateStyle
  /** Read out: no dashes. */
  readonly isSpoken: boolean
  readonly timeZone: string | null
}

/** As much of a day as is to be said. */
export interface DayParts {
  readonly year?: number | null
  readonly month?: number | null
  readonly day?: number | null
}

// Any leap year does: its number is always replaced by the year's own.
const MODEL_YEAR = 2000
const GROUPED_FROM = 10_000
const SCIENTIFIC_FROM = 1e15

const formats = new Map<string, Intl.DateTimeFormat>()

export function voiceOf({ locale, style = 'long', timeZone }: FormatOptions, isSpoken = false): DateVoice {
  const words = isWellFormed(locale) ? dateWordsOf(locale) : null
  const english = dateWordsOf('en') as DateWords
  const isEnglish = !words || /^en\b/i.test(locale)
  // English puts the day before the month wherever it is read.
  return { locale: isEnglish ? 'en-GB' : locale, words: words ?? english, style, isSpoken, timeZone: timeZone ?? null }
}

/** "3 February 2019", "February 2019", "3 February", "3", "2019": whichever parts are given. */
export function dayText({ year = null, month = null, day = null }: DayParts, voice: DateVoice, era = true): string {
  if (month === null && day === null) return year === null ? '' : yearText(year, voice, era)
  const format = formatFor(voice.locale, {
    ...(day === null ? {} : { day: 'numeric' }),
    ...(month === null ? {} : { month: voice.style }),
    ...(year === null ? {} : { year: 'numeric' }),
  })
  return format
    .formatToParts(startOfDay({ year: MODEL_YEAR, month: month ?? 1, day: day ?? 1 }))
    .map(({ type, value }) => (type === 'year' && year !== null ? yearText(year, voice, era) : value))
    .join('')
}

/** "2019", "44 BCE", "33 CE", "170,000,002". Astronomical years in, common ones out. */
export function yearText(year: number, voice: DateVoice, era = true): string {
  const number = numberText(year > 0 ? year : 1 - year, voice)
  const template = era ? eraOf(year, voice.words) : null
  return template ? fill(template, { year: number }) : number
}

/** The template that a year's era is said with, or `null` where nobody would say it. */
export function eraOf(year: number, words: DateWords): string | null {
  if (year <= 0) return words.beforeCommonEra
  return year < 1000 ? words.commonEra : null
}

export function numberText(number: number, { locale }: DateVoice): string {
  const notation = number >= SCIENTIFIC_FROM ? 'scientific' : 'standard'
  return new Intl.NumberFormat(locale, { useGrouping: number >= GROUPED_FROM, notation }).format(number)
}

/** "23:20:30" on a clock of 24 hours. `time` is in milliseconds of the day. */
export function clockText(time: number, hasSeconds: boolean, { locale }: DateVoice): string {
  const seconds: Intl.DateTimeFormatOptions = hasSeconds ? { second: '2-digit' } : {}
  return formatFor(locale, { hour: '2-digit', minute: '2-digit', hourCycle: 'h23', ...seconds }).format(time)
}

function formatFor(locale: string, options: Intl.DateTimeFormatOptions): Intl.DateTimeFormat {
  const key = `${locale} ${JSON.stringify(options)}`
  const known = formats.get(key)
  if (known) return known
  const format = new Intl.DateTimeFormat(locale, { calendar: 'gregory', timeZone: 'UTC', ...options })
  formats.set(key, format)
  return format
}

function isWellFormed(locale: string): boolean {
  try {
    return Intl.getCanonicalLocales(locale).length > 0
  } catch {
    return false
  }
}
