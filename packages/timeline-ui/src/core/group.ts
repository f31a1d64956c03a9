import { DAY, dayOf, startOfDay } from './calendar'
import { GROUPED_ABOVE } from './grouped-above'
import type { Span } from './incident'
import type { IncidentStore } from './incident-store'
import { atLeastShortest } from './shortest-window'
import type { Stretch } from './stretch'
import { LADDER, type Rung } from './ticks'
import { firstNotBefore, startingIn } from './window-query'
import type { World } from './world'

/** The most groups that a window is divided into, with what a day or month more at its edges takes. */
const MOST = 36
/** Numbers tell instants apart to so small a part of them. */
const EXACT = 1e14
/** Part of a group's length that is shown before and after it. */
const AIR = 0.03

/** A stretch of the calendar, or one of so many parts of those that no calendar can divide. */
export type Division = Rung | (Stretch & { readonly unit: 'part'; readonly size: number })

/** Incidents that follow each other in time: those that are `first` to before `last`, counted from 0. */
export interface Group extends Stretch {
  readonly by: Division
  /** The time that it stands for, which is where they begin. */
  readonly span: Span
}

/** Units that people count by: 1969, not every second year. */
const RUNGS = LADDER.filter(({ unit, every }) => unit !== 'week' && (every === 15 || Math.log10(every) % 1 === 0))

/** The finest that does not divide the window into too many, nor finer than numbers tell its instants apart. */
function rungFor({ from, to }: Span, { bounds }: World): Rung {
  const least = Math.max((to - from) / MOST, -bounds.from / EXACT, bounds.to / EXACT)
  return RUNGS.find(({ length }) => length >= least) ?? (RUNGS.at(-1) as Rung)
}

/** How many incidents begin in the window. */
export function countStartingIn({ store }: World, window: Span): number {
  return store.lanes.reduce((sum, lane) => {
    const { first, last } = startingIn(store, lane, window)
    return sum + last - first
  }, 0)
}

/** The group of the nth incident in time that the window calls for, or of the same division as a group beside it. */
export function groupAt(
  world: World,
  nth: number,
  { window, beside }: { readonly window: Span; readonly beside?: Group | null },
): Group {
  const by = beside?.by
  return by?.unit === 'part' && nth >= by.first && nth < by.last
    ? partAt(world, nth, by)
    : calendarGroup(world, nth, rungFor(window, world))
}

/** The window of a group, and the group in it that the nth incident is of. */
export function intoGroup(world: World, { by, first, last }: Group): { readonly window: Span; readonly group: Group } {
  const [from, to] = [beginningOf(world, first), beginningOf(world, last - 1)]
  const air = (to - from) * AIR
  const window = atLeastShortest({ from: from - air, to: to + air + 1 })
  const rung = rungFor(window, world)
  const group = calendarGroup(world, first, rung)
  if (by.unit !== 'part' && group.last < last) return { window, group }
  const size = Math.max(GROUPED_ABOVE / 2, Math.ceil((last - first) / MOST))
  return { window, group: partAt(world, first, { unit: 'part', size, first, last }) }
}

function partAt(world: World, nth: number, by: Extract<Division, { readonly unit: 'part' }>): Group {
  const first = nth - ((nth - by.first) % by.size)
  const last = Math.min(first + by.size, by.last)
  return { by, first, last, span: { from: beginningOf(world, first), to: beginningOf(world, last - 1) + 1 } }
}

function calendarGroup(world: World, nth: number, by: Rung): Group {
  const span = stretchOf(by, beginningOf(world, nth))
  const first = nthFrom(world.store, span.from)
  return { by, first: first > startless(world) ? first : 0, last: nthFrom(world.store, span.to), span }
}

/** When the nth incident begins; what has no start, with the first that has one. */
function beginningOf(world: World, nth: number): number {
  const { store, bounds } = world
  const known = Math.max(nth, startless(world))
  return known < store.count ? store.startAt(store.inTime(known)) : bounds.from
}

/** How many have no start: they come before all others. */
function startless({ store }: World): number {
  return nthFrom(store, -Number.MAX_VALUE)
}

/** How many begin before an instant. */
function nthFrom(store: IncidentStore, instant: number): number {
  return store.lanes.reduce((sum, lane) => sum + firstNotBefore(store, lane, instant) - lane.first, 0)
}

/** The stretch of the calendar that holds an instant. */
function stretchOf({ unit, every, length }: Rung, instant: number): Span {
  const isEven = length <= DAY
  const months = unit === 'year' ? 12 * every : every
  const startOf = (index: number) => (isEven ? index * length : startOfMonth(index * months))
  const { year, month } = dayOf(instant)
  let index = isEven ? Math.floor(instant / length) : Math.floor((year * 12 + month - 1) / months)
  // Of a far instant a number does not hold the last digits.
  if (startOf(index) > instant) index -= 1
  if (startOf(index + 1) <= instant) index += 1
  return { from: startOf(index), to: startOf(index + 1) }
}

/** `index` counts months from the year 0. */
function startOfMonth(index: number): number {
  const year = Math.floor(index / 12)
  return startOfDay({ year, month: index - year * 12 + 1, day: 1 })
}
