import { DAY, dayOf } from './calendar'
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

const DAY_OF_MONTH: Intl.DateTimeFormatOptions = { day: 'numeric' }
const MONTH: Intl.DateTimeFormatOptions = { month: 'short' }
const CLOCK: Intl.DateTimeFormatOptions = { hour: '2-digit', minute: '2-digit' }

/** The words under a tick; `previous` is the tick before it in view, so that what is said once is not said again. */
export function tickLabel({ at, unit, isMajor }: Tick, previous: Tick | null, words: TickWords): string {
  const { year } = dayOf(at)
  if (unit === 'year' || (unit === 'month' && isMajor) || Math.abs(at) > FURTHEST) return yearLabel(year, words)
  if (unit === 'month') return format(at, MONTH, words, !previous)
  const isNewYear = !previous || dayOf(previous.at).year !== year
  if (unit === 'week' || unit === 'day') {
    return format(at, isNewYear || isMajor ? { ...DAY_OF_MONTH, ...MONTH } : DAY_OF_MONTH, words, isNewYear)
  }
  if (!previous || at % DAY === 0) return format(at, { ...DAY_OF_MONTH, ...MONTH }, words, true)
  return format(at, { ...CLOCK, hourCycle: 'h23', ...(unit === 'second' && { second: '2-digit' }) }, words)
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
  const years = (to - from) / (365 * DAY)
  const last = to - 1
  if (years > 8 || Math.max(-from, last) > FURTHEST || dayOf(from).year <= 0) {
    // Of ages no more digits than can be seen.
    const step = 10 ** Math.max(0, Math.floor(Math.log10(years)) - 2)
    const rounded = (counted: number) => Math.round(counted / step) * step || counted
    const label = (instant: number) => {
      const { year } = dayOf(instant)
      return yearLabel(year > 0 ? rounded(year) : 1 - rounded(1 - year), words)
    }
    return `${label(from)} – ${label(last)}`
  }
  const options: Intl.DateTimeFormatOptions = {
    year: 'numeric',
    month: 'long',
    ...(years <= 0.8 && DAY_OF_MONTH),
    ...(to - from < 2 * DAY && CLOCK),
  }
  return plainSpaces(dateFormatter(words.locale, options).formatRange(from, last))
}

/** An instant to the day, or to the year where a day cannot be written. */
export function instantLabel(instant: number, words: TickWords): string {
  const { year } = dayOf(instant)
  if (Math.abs(instant) > FURTHEST || year <= 0) return yearLabel(year, words)
  return format(instant, { ...DAY_OF_MONTH, month: 'long' }, words, true)
}

/** Part of a date, and its year with its era where that is not ours. */
function format(instant: number, part: Intl.DateTimeFormatOptions, words: TickWords, hasYear = false): string {
  const options: Intl.DateTimeFormatOptions = hasYear ? { ...part, year: 'numeric' } : part
  const text = plainSpaces(dateFormatter(words.locale, options).format(instant))
  return hasYear && dayOf(instant).year <= 0 ? beforeCommonEra(text, words) : text
}

function beforeCommonEra(text: string, words: TickWords): string {
  return words.beforeCommonEra.replace('{year}', text)
}

/** Versions of `Intl` differ in their kinds of space; the server and the browser must not. */
export function plainSpaces(text: string): string {
  return text.replace(/[\u2009\u202f]/g, ' ')
}
