import { scaleOf, tilesTouching } from './grid'
import type { Span } from './incident'
import type { IncidentStore } from './incident-store'
import type { LanePlan } from './lane-plan'
import type { Placement } from './placement'
import type { Stretch } from './stretch'
import { type TimeScale, toPixels } from './time-scale'
import { countOverlapping, firstNotBefore } from './window-query'

/** What a count needs along the axis at least, and for each sign of its number and the plus, in pixels. */
const COUNT = { least: 52, sign: 7.6, air: 18 }
/** The most incidents that are looked at one by one for the time that they take up. */
const MOST_LOOKED_AT = 500

/** Incidents of a lane that are not drawn one by one. */
export interface Hidden {
  readonly count: number
  /** The time that they take up; of very many, that in which they begin. */
  readonly span: Span
}

/** A "+12": incidents for which there is no room, near one place. */
export interface Count extends Hidden {
  /** Pixels from the start of the window. */
  readonly at: number
}

export interface CountRequest {
  readonly store: IncidentStore
  readonly scale: TimeScale
  readonly octave: number
  /** What is drawn of the lane. */
  readonly placed: readonly Placement[]
}

/**
 * What of the window has found no room, gathered in cells that lie at fixed instants, so that counts move with the time
 * under them. What lies outside the cells that are wholly in view is counted at the edges.
 */
export function countsOf({ lane, grid }: LanePlan, request: CountRequest): readonly Count[] {
  const { scale, store, octave } = request
  const width = countWidth(lane.last - lane.first)
  // Tiles that are just wide enough.
  const cells = tilesTouching(grid, octave + Math.floor(Math.log2(grid.width / width)), scale)
    .map((tile) => scaleOf(grid, tile))
    .filter(({ from, to }) => from >= scale.from && to <= scale.to)
  const edges = [...cells.map(({ from }) => from), cells.at(-1)?.to ?? scale.to, scale.to]
  let { first } = lane
  const counts = edges.map((to, nth) => {
    const from = edges[nth - 1] ?? scale.from
    const stretch = { first, last: firstNotBefore(store, lane, to) }
    first = stretch.last
    // What runs on from before the window is in the first.
    const span = nth === 0 ? { from, to } : takenBy(store, stretch)
    const middle = Math.max(width / 2, toPixels(scale, (from + to) / 2))
    return { count: hiddenIn(stretch, request), at: Math.min(middle, scale.width - width / 2), span }
  })
  return apart(
    counts.filter(({ count }) => count > 0),
    width,
  )
}

/** How many of a stretch share time with the window and are not drawn. */
function hiddenIn(stretch: Stretch, { store, scale, placed }: CountRequest): number {
  const drawn = placed.filter(
    ({ position }) => position >= stretch.first && position < stretch.last && store.endAt(position) > scale.from,
  )
  return countOverlapping(store, stretch, scale) - drawn.length
}

/** The time that a stretch of incidents takes up, without what goes on for ever. */
export function takenBy(store: IncidentStore, { first, last }: Stretch): Span {
  const begun = firstNotBefore(store, { first, last }, -Number.MAX_VALUE)
  const from = begun < last ? store.startAt(begun) : 0
  let to = begun < last ? store.startAt(last - 1) : from
  if (last - first > MOST_LOOKED_AT) return { from, to }
  for (let position = first; position < last; position += 1) {
    if (Number.isFinite(store.endAt(position))) to = Math.max(to, store.endAt(position))
  }
  return { from, to }
}

/** Room for the largest number that there can be, thousands set apart. */
export function countWidth(most: number): number {
  const digits = String(most).length
  return Math.max(COUNT.least, COUNT.air + COUNT.sign * (1 + digits + Math.floor((digits - 1) / 3)))
}

/** Counts that would touch become one. */
function apart(counts: readonly Count[], width: number): readonly Count[] {
  const kept: Count[] = []
  for (const count of counts) {
    const before = kept.at(-1)
    if (!before || count.at - before.at >= width) kept.push(count)
    else
      kept[kept.length - 1] = { at: before.at, count: before.count + count.count, span: hull(before.span, count.span) }
  }
  return kept
}

function hull(one: Span, other: Span): Span {
  return { from: Math.min(one.from, other.from), to: Math.max(one.to, other.to) }
}
