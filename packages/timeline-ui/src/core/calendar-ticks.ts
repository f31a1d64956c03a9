import { DAY } from './calendar'
import { type CalendarReader, READ_YEARS } from './calendar-reading'
import type { Span } from './incident'
import { millisecondsPerPixel, type TimeScale } from './time-scale'

export interface CalendarTick {
  /** Epoch milliseconds: the first instant of a day, a month or a year of the calendar. */
  readonly at: number
  readonly unit: 'day' | 'month' | 'year'
  /** Whether the next coarser unit begins here too. */
  readonly isMajor: boolean
}

interface CalendarRung {
  readonly unit: CalendarTick['unit']
  readonly every: number
}

// From finest to coarsest.
const LADDER: readonly CalendarRung[] = [
  { unit: 'day', every: 1 },
  { unit: 'day', every: 10 },
  ...[1, 3, 6].map((every) => ({ unit: 'month' as const, every })),
  ...[1, 2, 5, 10, 20, 50, 100, 200, 500, 1000].map((every) => ({ unit: 'year' as const, every })),
]

/** Pixels between ticks, at least about. */
const SPACING = 76

/** The ticks of the window in a calendar's own units, in order; none where the window lies beyond what it can read. */
export function calendarTicks(reader: CalendarReader, scale: TimeScale): readonly CalendarTick[] {
  const least = SPACING * millisecondsPerPixel(scale)
  const rung = LADDER.find(({ unit, every }) => every * lengthOf(unit, reader) >= least)
  const span = readable(reader, scale)
  if (!rung || !span) return []
  const ticks = rung.unit === 'year' ? yearTicks(reader, span, rung.every) : monthsAndDays(reader, span, rung)
  return ticks.filter(({ at }) => at >= span.from && at <= span.to)
}

function lengthOf(unit: CalendarTick['unit'], { kind }: CalendarReader): number {
  if (unit === 'day') return DAY
  return unit === 'month' ? kind.year / 12 : kind.year
}

/** The part of a span that the calendar has years for. */
export function readable(reader: CalendarReader, { from, to }: Span): Span | null {
  const [first, end] = [reader.startOfYear(READ_YEARS.first), reader.startOfYear(READ_YEARS.last + 1)]
  return from < end && to > first ? { from: Math.max(from, first), to: Math.min(to, end - 1) } : null
}

function yearTicks(reader: CalendarReader, { from, to }: Span, every: number): CalendarTick[] {
  const first = Math.ceil(reader.dayOf(from).year / every) * every
  const count = Math.floor((reader.dayOf(to).year - first) / every) + 1
  const coarser = 10 ** (Math.floor(Math.log10(every)) + 1)
  return Array.from({ length: Math.max(0, count) }, (_, index) => {
    const year = first + index * every
    return { at: reader.startOfYear(year), unit: 'year', isMajor: year % coarser === 0 }
  })
}

function monthsAndDays(reader: CalendarReader, { from, to }: Span, { unit, every }: CalendarRung): CalendarTick[] {
  const ticks: CalendarTick[] = []
  let start = reader.startOfMonth(from)
  while (start <= to) {
    const { month } = reader.dayOf(start)
    // Longer than any month, and shorter than any two.
    const next = reader.startOfMonth(start + 32 * DAY)
    if (unit === 'day') ticks.push(...dayTicks({ from: start, to: next }, every))
    else if ((month - 1) % every === 0) ticks.push({ at: start, unit, isMajor: month === 1 })
    start = next
  }
  return ticks
}

/** A last tick that stands nearer to the month's end than half a step is left out: the next month is named there. */
function dayTicks({ from, to }: Span, every: number): CalendarTick[] {
  const days = (to - from) / DAY
  const count = Math.max(1, Math.floor((days - every / 2) / every) + 1)
  return Array.from({ length: every === 1 ? days : count }, (_, index) => ({
    at: from + index * every * DAY,
    unit: 'day',
    isMajor: index === 0,
  }))
}
