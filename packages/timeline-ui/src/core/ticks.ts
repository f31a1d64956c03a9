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

/** Units, their usual lengths and how many of them lie between ticks, from finest to coarsest. */
const STEPS: readonly (readonly [TickUnit, number, readonly number[]])[] = [
  ['second', SECOND, [1, 5, 15]],
  ['minute', MINUTE, [1, 5, 15]],
  ['hour', HOUR, [1, 3, 6, 12]],
  ['day', DAY, [1]],
  ['week', 7 * DAY, [1]],
  ['month', YEAR / 12, [1, 3, 6]],
  ['year', YEAR, [1, 2, 5, 10, 20, 50, 100, 200, 500, 1e3, 2e3, 5e3, 1e4, 1e5, 1e6, 1e7, 1e8, 1e9, 1e10]],
]

export const LADDER: readonly Rung[] = STEPS.flatMap(([unit, length, steps]) =>
  steps.map((every) => ({ unit, every, length: every * length })),
)

/** 5 January 1970, the first Monday at or after the epoch. */
const FIRST_MONDAY = 4 * DAY

/** The finest rung whose ticks lie at least `spacing` pixels apart. */
export function rungFor(scale: TimeScale, spacing: number): Rung {
  const least = spacing * millisecondsPerPixel(scale)
  return LADDER.find((rung) => rung.length >= least) ?? (LADDER.at(-1) as Rung)
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
  const { day } = dayOf(at)
  if (unit === 'week') return day <= 7
  return unit === 'day' ? day === 1 : at % DAY === 0
}

function monthTicks(scale: Span, every: number): readonly Tick[] {
  const { year, month } = dayOf(scale.from)
  return ticksFrom(Math.floor((year * 12 + month - 1) / every), scale, (step) => {
    const months = step * every
    const inYear = Math.floor(months / 12)
    const at = startOfDay({ year: inYear, month: months - inYear * 12 + 1, day: 1 })
    return { at, unit: 'month', isMajor: months % 12 === 0 }
  })
}

/** Before the common era the round numbers are those of the BCE count: 100 BCE, not 101. */
function yearTicks(scale: Span, every: number): readonly Tick[] {
  const first = Math.floor(dayOf(scale.from).year / every) - 1
  const ticks = ticksFrom(first, scale, (step) => {
    const year = step * every + (every === 1 || step > 0 ? 0 : 1)
    return { at: startOfDay({ year, month: 1, day: 1 }), unit: 'year', isMajor: isRound(step, every) }
  })
  // It would stand too near its neighbours.
  return every === 2 || every === 5 ? ticks.filter(({ at }) => dayOf(at).year !== 1) : ticks
}

/** Those in the window, step by step. */
function ticksFrom(first: number, { from, to }: Span, tickAt: (step: number) => Tick): readonly Tick[] {
  const ticks: Tick[] = []
  for (let step = first; ; step += 1) {
    const tick = tickAt(step)
    // An instant that is no number ends it too.
    if (!(tick.at <= to)) return ticks
    if (tick.at >= from) ticks.push(tick)
  }
}

/** Whether the year opens a coarser unit: a decade among years, a century among decades. */
function isRound(step: number, every: number): boolean {
  const magnitude = 10 ** (Math.floor(Math.log10(every)) + 1)
  return (step * every) % magnitude === 0
}
