import { DAY } from './calendar'

/** A calendar of CLDR whose year has twelve months and counts from 1. */
export interface CalendarKind {
  /** CLDR's name of it: `persian`, `islamic-umalqura`. */
  readonly id: string
  /** Usual length of a year in milliseconds. */
  readonly year: number
}

/** `month` and `day` count from 1. */
export interface CalendarReading {
  readonly year: number
  readonly month: number
  readonly day: number
}

/** First instants of days, months and years, in UTC. */
export interface CalendarReader {
  readonly kind: CalendarKind
  readonly dayOf: (instant: number) => CalendarReading
  readonly startOfMonth: (instant: number) => number
  readonly startOfYear: (year: number) => number
}

/** Years that are read: what comes before the first has no name in it, and nobody has agreed on what comes later. */
export const READ_YEARS = { first: 1, last: 9999 }

/** Readings kept; a window needs a few dozen. */
const MOST_KEPT = 4000

/** Two or three are taken. */
const MOST_STEPS = 20

/** Reads a calendar through `Intl`; `null` where this machine does not know it. */
export function readerOf(kind: CalendarKind): CalendarReader | null {
  const format = formatIn(kind)
  if (!format) return null
  const readings = new Map<number, CalendarReading>()
  const years = new Map<number, number>()
  const read = (day: number) => partsOf(format.formatToParts(day * DAY))
  const dayOf = (instant: number) => kept(readings, Math.floor(instant / DAY), read)
  const startOfMonth = (instant: number) => (Math.floor(instant / DAY) - dayOf(instant).day + 1) * DAY
  const startOfYear = (year: number) => kept(years, year, () => findYear(year, { kind, dayOf, startOfMonth }))
  return { kind, dayOf, startOfMonth, startOfYear }
}

function formatIn({ id }: CalendarKind): Intl.DateTimeFormat | null {
  const parts = { year: 'numeric', month: 'numeric', day: 'numeric' } as const
  const format = new Intl.DateTimeFormat(`en-u-ca-${id}-nu-latn`, { ...parts, timeZone: 'UTC' })
  return format.resolvedOptions().calendar === id && Number.isFinite(partsOf(format.formatToParts(0)).month)
    ? format
    : null
}

function partsOf(parts: readonly Intl.DateTimeFormatPart[]): CalendarReading {
  const number = (type: string) => Number(parts.find((part) => part.type === type)?.value)
  return { year: number('year'), month: number('month'), day: number('day') }
}

/** Guesses by the usual length of a year, and walks to the month: no leap years are reckoned here. */
function findYear(year: number, { kind, dayOf, startOfMonth }: Omit<CalendarReader, 'startOfYear'>): number {
  const month = kind.year / 12
  let instant = (year - dayOf(0).year) * kind.year
  for (let steps = 0; steps < MOST_STEPS; steps++) {
    const read = dayOf(instant)
    const away = (year - read.year) * 12 + 1 - read.month
    if (away === 0) break
    // From the middle of a month a whole number of usual months leads into a month, never onto its edge.
    instant = startOfMonth(instant) + month / 2 + away * month
  }
  return startOfMonth(instant)
}

function kept<Value>(values: Map<number, Value>, key: number, make: (key: number) => Value): Value {
  const known = values.get(key)
  if (known !== undefined) return known
  if (values.size >= MOST_KEPT) values.clear()
  const made = make(key)
  values.set(key, made)
  return made
}
