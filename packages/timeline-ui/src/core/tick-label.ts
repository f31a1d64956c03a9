import { dayOf, HOUR } from './calendar'
import { dateFormatter, numberFormatter } from './formatters'
import type { Span } from './incident'
import type { Tick } from './ticks'

export interface TickWords {
  readonly locale: string
  /** How a year before the common era is written: "{year} BCE". */
  readonly beforeCommonEra: string
}

/** Instants that `Date` and `Intl` can hold. */
export const FURTHEST = 8.64e15

/** The words under a tick; `previous` is the tick before it in view, so that what is said once is not said again. */
export function tickLabel(tick: Tick, previous: Tick | null, words: TickWords): string {
  if (Math.abs(tick.at) > FURTHEST) return yearLabel(dayOf(tick.at).year, words)
  const isNewYear = !previous || dayOf(previous.at).year !== dayOf(tick.at).year
  switch (tick.unit) {
    case 'year':
      return yearLabel(dayOf(tick.at).year, words)
    case 'month':
      if (tick.isMajor) return yearLabel(dayOf(tick.at).year, words)
      return previous ? format(tick.at, words.locale, { month: 'short' }) : dated(tick.at, words, { month: 'short' })
    case 'week':
    case 'day':
      if (isNewYear) return dated(tick.at, words, { day: 'numeric', month: 'short' })
      return format(tick.at, words.locale, tick.isMajor ? { day: 'numeric', month: 'short' } : { day: 'numeric' })
    default:
      if (!previous || tick.at % (24 * HOUR) === 0) {
        return dated(tick.at, words, { day: 'numeric', month: 'short' })
      }
      return format(tick.at, words.locale, { hour: '2-digit', minute: '2-digit', hourCycle: 'h23', ...seconds(tick) })
  }
}

/** Part of a date and its year, with its era where it is not ours. */
function dated(instant: number, words: TickWords, options: Intl.DateTimeFormatOptions): string {
  const text = format(instant, words.locale, { ...options, year: 'numeric' })
  return dayOf(instant).year > 0 ? text : words.beforeCommonEra.replace('{year}', text)
}

/** A year for a reader: astronomical 0 is 1 BCE; years of five digits and more are grouped. */
export function yearLabel(year: number, { locale, beforeCommonEra }: TickWords): string {
  const counted = year > 0 ? year : 1 - year
  const digits = numberFormatter(locale, isLong(counted) ? IN_WORDS : { useGrouping: counted >= 10_000 })
  return year > 0 ? digits.format(counted) : beforeCommonEra.replace('{year}', digits.format(counted))
}

const IN_WORDS: Intl.NumberFormatOptions = { notation: 'compact', compactDisplay: 'long', maximumFractionDigits: 1 }

/** Whether words say a number of years as exactly as digits do, and shorter: "10 billion". */
function isLong(years: number): boolean {
  return years >= 1_000_000 && years % 10 ** (Math.floor(Math.log10(years) / 3) * 3 - 1) === 0
}

/** The years that a span touches: "2014", "2014–2019". */
export function yearsLabel({ from, to }: Span, words: TickWords): string {
  const [first, last] = [yearLabel(dayOf(from).year, words), yearLabel(dayOf(Math.max(from, to - 1)).year, words)]
  return first === last ? first : `${first}–${last}`
}

/** A window in words, no finer than it is long: "2014 – 2019", "28 January – 18 March 2019". */
export function windowLabel({ from, to }: Span, words: TickWords): string {
  const years = (to - from) / (365 * 24 * HOUR)
  const last = to - 1
  if (years > 8 || Math.abs(from) > FURTHEST || Math.abs(last) > FURTHEST || dayOf(from).year <= 0) {
    return `${yearLabel(dayOf(from).year, words)} – ${yearLabel(dayOf(last).year, words)}`
  }
  const options: Intl.DateTimeFormatOptions =
    years > 0.8 ? { month: 'long', year: 'numeric' } : { day: 'numeric', month: 'long', year: 'numeric' }
  const isShort = to - from < 48 * HOUR
  const shown = isShort ? ({ ...options, hour: '2-digit', minute: '2-digit' } as const) : options
  return plainSpaces(dateFormatter(words.locale, shown).formatRange(from, last))
}

/** An instant to the day, or to the year where a day cannot be written. */
export function instantLabel(instant: number, words: TickWords): string {
  const { year } = dayOf(instant)
  if (Math.abs(instant) > FURTHEST || year <= 0) return yearLabel(year, words)
  return format(instant, words.locale, { day: 'numeric', month: 'long', year: 'numeric' })
}

function seconds({ unit }: Tick): Intl.DateTimeFormatOptions {
  return unit === 'second' ? { second: '2-digit' } : {}
}

function format(instant: number, locale: string, options: Intl.DateTimeFormatOptions): string {
  return plainSpaces(dateFormatter(locale, options).format(instant))
}

/** Versions of `Intl` differ in their kinds of space; the server and the browser must not. */
export function plainSpaces(text: string): string {
  return text.replace(/[\u2009\u202f]/g, ' ')
}
