import { DAY, dayOf, HOUR, MINUTE, SECOND, startOfDay, YEAR } from './calendar'
import type { Span } from './incident'

/** The part of a window that its ends may be rounded to: less than a pixel on any screen. */
const FINENESS = 1 / 2000

/** Years have at most twelve digits. */
const FURTHEST = 9e11 * YEAR

/** Units that are all of one length, from coarsest to finest; months and years are counted apart. */
const EVEN_UNITS: readonly number[] = [DAY, HOUR, MINUTE, SECOND, 1]

/**
 * A window as a person reads it: `2014..2019`, `2014-06-01..2014-09-01T07:30Z`, `-0043-03-15..-0043-04`,
 * `Y-66000000..Y-65000000`. Instants in UTC, to the day or no finer than the length of the window calls for; astronomical
 * years (0 is 1 BCE), a Y before those that are not of four digits. Inverse of `parseWindow` to less than a pixel.
 */
export function formatWindow(window: Span): string {
  const rounded = { from: roundTo(window.from, unitOf(window)), to: roundTo(window.to, unitOf(window)) }
  if (!(rounded.to > rounded.from)) return write(window)
  const isRound = rounded.from === window.from && rounded.to === window.to
  return isRound ? write(window) : formatWindow(rounded)
}

/** `null` where the text is no window: an instant that is none, an end that is not after the start. */
export function parseWindow(text: string): Span | null {
  const ends = text.split('..')
  const [from = null, to = null] = ends.map(parseInstant)
  return ends.length === 2 && from !== null && to !== null && to > from ? { from, to } : null
}

function write({ from, to }: Span): string {
  return `${formatInstant(from)}..${formatInstant(to)}`
}

/** Milliseconds of the coarsest unit that is fine enough. */
function unitOf({ from, to }: Span): number {
  const least = (to - from) * FINENESS
  if (least >= YEAR) return 10 ** Math.floor(Math.log10(least / YEAR)) * YEAR
  if (least >= YEAR / 12) return YEAR / 12
  return EVEN_UNITS.find((unit) => unit <= least) ?? 1
}

/** What begins a day is short already, and somebody may have chosen it; what no calendar can write stays as it is. */
function roundTo(instant: number, unit: number): number {
  if (instant % DAY === 0 || Math.abs(instant) > FURTHEST) return instant
  if (unit <= DAY) return Math.round(instant / unit) * unit
  const { year, month } = dayOf(instant)
  const every = Math.round((unit / YEAR) * 12)
  const index = Math.floor((year * 12 + month - 1) / every) * every
  const [before, after] = [startOfMonth(index), startOfMonth(index + every)]
  return instant - before <= after - instant ? before : after
}

/** `index` counts months from the year 0. */
function startOfMonth(index: number): number {
  const year = Math.floor(index / 12)
  return startOfDay({ year, month: index - year * 12 + 1, day: 1 })
}

/** An instant that no calendar can write is its number: `1e300ms`. */
function formatInstant(instant: number): string {
  const texts = [dayOf(instant), dayOf(instant + DAY)].map((day) => calendarText(day, instant - startOfDay(day)))
  return texts.find((text) => parseInstant(text) === instant) ?? `${String(instant).replace('+', '')}ms`
}

function calendarText({ year, month, day }: ReturnType<typeof dayOf>, timeOfDay: number): string {
  const digits = `${year < 0 ? '-' : ''}${pad(Math.abs(year), 4)}`
  const yearText = Math.abs(year) > 9999 ? `Y${digits}` : digits
  if (timeOfDay > 0) return `${yearText}-${pad(month)}-${pad(day)}T${clockText(timeOfDay)}Z`
  if (day > 1) return `${yearText}-${pad(month)}-${pad(day)}`
  return month > 1 ? `${yearText}-${pad(month)}` : yearText
}

function clockText(timeOfDay: number): string {
  const clock = `${pad(Math.floor(timeOfDay / HOUR))}:${pad(Math.floor(timeOfDay / MINUTE) % 60)}`
  const [second, rest] = [Math.floor(timeOfDay / SECOND) % 60, timeOfDay % SECOND]
  if (rest > 0) return `${clock}:${pad(second)}.${pad(rest, 3)}`
  return second > 0 ? `${clock}:${pad(second)}` : clock
}

function pad(value: number, digits = 2): string {
  return String(value).padStart(digits, '0')
}

const CALENDAR =
  /^(-?\d{4}|Y-?\d{5,12})(?:-(\d\d)(?:-(\d\d)(?:T([01]\d|2[0-3]):([0-5]\d)(?::([0-5]\d)(?:\.(\d{3}))?)?Z?)?)?)?$/
const NUMBER = /^(-?\d+(?:\.\d+)?(?:e-?\d+)?)ms$/

function parseInstant(text: string): number | null {
  const number = NUMBER.exec(text)
  if (number) return finite(Number(number[1]))
  const [, yearText, ...rest] = CALENDAR.exec(text) ?? []
  if (yearText === undefined) return null
  const [month = 1, day = 1, hour = 0, minute = 0, second = 0, ms = 0] = rest.map(numberOf)
  const written = { year: Number(yearText.replace('Y', '')), month, day }
  const start = startOfDay(written)
  const isDay = month >= 1 && month <= 12 && day >= 1 && dayOf(start).month === month
  // The first day of a far year may fall short of it by what a number cannot hold.
  const isFar = Math.abs(start) > Number.MAX_SAFE_INTEGER && month === 1 && day === 1
  return isDay || isFar ? start + hour * HOUR + minute * MINUTE + second * SECOND + ms : null
}

function numberOf(text: string | undefined): number | undefined {
  return text === undefined ? undefined : Number(text)
}

function finite(value: number): number | null {
  return Number.isFinite(value) ? value : null
}
