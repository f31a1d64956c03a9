import { DAY, dayOf, HOUR, MINUTE, SECOND, startOfDay, YEAR } from './calendar'
import type { Span } from './incident'
import { millisecondsPerPixel, type TimeScale } from './time-scale'

export type TickUnit = 'second' | 'minute' | 'hour' | 'day' | 'week' | 'month' | 'year'

export interface Tick {
  /** Epoch milliseconds. */
  readonly at: number
  readonly unit: TickUnit
  /** Whether the next coarser unit changes here: midnight among hours, January among months. */
  readonly isMajor: boolean
}

/** One distance between ticks. `length` is its usual length in milliseconds; months and years vary around it. */
export interface Rung {
  readonly unit: TickUnit
  readonly every: number
  readonly length: number
}

const MONTH = YEAR / 12

/** From finest to coarsest. */
export const LADDER: readonly Rung[] = [
  { unit: 'second', every: 1, length: SECOND },
  { unit: 'second', every: 5, length: 5 * SECOND },
  { unit: 'second', every: 15, length: 15 * SECOND },
  { unit: 'minute', every: 1, length: MINUTE },
  { unit: 'minute', every: 5, length: 5 * MINUTE },
  { unit: 'minute', every: 15, length: 15 * MINUTE },
  { unit: 'hour', every: 1, length: HOUR },
  { unit: 'hour', every: 3, length: 3 * HOUR },
  { unit: 'hour', every: 6, length: 6 * HOUR },
  { unit: 'hour', every: 12, length: 12 * HOUR },
  { unit: 'day', every: 1, length: DAY },
  { unit: 'week', every: 1, length: 7 * DAY },
  { unit: 'month', every: 1, length: MONTH },
  { unit: 'month', every: 3, length: 3 * MONTH },
  { unit: 'month', every: 6, length: 6 * MONTH },
  { unit: 'year', every: 1, length: YEAR },
  { unit: 'year', every: 2, length: 2 * YEAR },
  { unit: 'year', every: 5, length: 5 * YEAR },
  { unit: 'year', every: 10, length: 10 * YEAR },
  { unit: 'year', every: 20, length: 20 * YEAR },
  { unit: 'year', every: 50, length: 50 * YEAR },
  { unit: 'year', every: 100, length: 100 * YEAR },
  { unit: 'year', every: 200, length: 200 * YEAR },
  { unit: 'year', every: 500, length: 500 * YEAR },
  { unit: 'year', every: 1000, length: 1000 * YEAR },
  { unit: 'year', every: 2000, length: 2000 * YEAR },
  { unit: 'year', every: 5000, length: 5000 * YEAR },
  { unit: 'year', every: 10_000, length: 10_000 * YEAR },
  { unit: 'year', every: 100_000, length: 100_000 * YEAR },
  { unit: 'year', every: 1_000_000, length: 1_000_000 * YEAR },
  { unit: 'year', every: 10_000_000, length: 10_000_000 * YEAR },
  { unit: 'year', every: 100_000_000, length: 100_000_000 * YEAR },
  { unit: 'year', every: 1_000_000_000, length: 1_000_000_000 * YEAR },
]

const COARSEST: Rung = { unit: 'year', every: 10_000_000_000, length: 10_000_000_000 * YEAR }
/** 5 January 1970, the first Monday at or after the epoch. */
const FIRST_MONDAY = 4 * DAY

/** The finest rung whose ticks lie at least `spacing` pixels apart. */
export function rungFor(scale: TimeScale, spacing: number): Rung {
  const least = spacing * millisecondsPerPixel(scale)
  return LADDER.find((rung) => rung.length >= least) ?? COARSEST
}

/** The ticks of the window, at calendar-true instants, in order, at least about `spacing` pixels apart. */
export function ticksOf(scale: TimeScale, spacing = 76): readonly Tick[] {
  const rung = rungFor(scale, spacing)
  if (rung.unit === 'year') return yearTicks(scale, rung.every)
  if (rung.unit === 'month') return monthTicks(scale, rung.every)
  return evenTicks(scale, rung)
}

/** Ticks of units that are all of one length. */
function evenTicks({ from, to }: Span, { unit, length }: Rung): Tick[] {
  const origin = unit === 'week' ? FIRST_MONDAY : 0
  const first = Math.ceil((from - origin) / length)
  const last = Math.floor((to - origin) / length)
  return Array.from({ length: Math.max(0, last - first + 1) }, (_, index) => {
    const at = origin + (first + index) * length
    return { at, unit, isMajor: startsCoarserUnit(at, unit) }
  })
}

function startsCoarserUnit(at: number, unit: TickUnit): boolean {
  if (unit === 'second') return at % MINUTE === 0
  if (unit === 'minute' || unit === 'hour') return at % DAY === 0
  const { day } = dayOf(at)
  return unit === 'week' ? day <= 7 : day === 1
}

function monthTicks({ from, to }: Span, every: number): Tick[] {
  const ticks: Tick[] = []
  const start = dayOf(from)
  let index = Math.floor((start.year * 12 + start.month - 1) / every) * every
  for (; ; index += every) {
    const year = Math.floor(index / 12)
    const month = index - year * 12 + 1
    const at = startOfDay({ year, month, day: 1 })
    if (at > to) return ticks
    if (at >= from) ticks.push({ at, unit: 'month', isMajor: month === 1 })
  }
}

/** Before the common era the round numbers are those of the BCE count: 100 BCE, not 101. */
function yearTicks({ from, to }: Span, every: number): Tick[] {
  const ticks: Tick[] = []
  for (let step = Math.floor(dayOf(from).year / every) - 1; ; step += 1) {
    const year = roundYear(step, every)
    const at = startOfDay({ year, month: 1, day: 1 })
    if (at > to) return ticks
    const hasRoom = step !== 0 || every === 1 || every >= 10
    if (at >= from && hasRoom) ticks.push({ at, unit: 'year', isMajor: isRound(step, every) })
  }
}

function roundYear(step: number, every: number): number {
  if (every === 1 || step > 0) return step * every
  return step * every + 1
}

/** Whether the year opens a coarser unit: a decade among years, a century among decades. */
function isRound(step: number, every: number): boolean {
  const magnitude = 10 ** (Math.floor(Math.log10(every)) + 1)
  return (step * every) % magnitude === 0
}
