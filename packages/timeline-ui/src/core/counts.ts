import { cellsTouching } from './grid'
import type { Span } from './incident'
import type { IncidentStore } from './incident-store'
import type { LanePlan } from './lane-plan'
import type { Placement } from './placement'
import type { Stretch } from './stretch'
import { type TimeScale, toPixels } from './time-scale'
import { countOverlapping, firstNotBefore, startingIn } from './window-query'

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
  const { scale, store } = request
  const width = countWidth(lane.last - lane.first)
  const middle = ({ from, to }: Span) => toPixels(scale, (from + to) / 2)
  const isShown = ({ from, to }: Span) => from >= scale.from && to <= scale.to
  const cells = cellsTouching(grid, { octave: request.octave, least: width }, scale).filter(isShown)
  const edge = { from: cells[0]?.from ?? scale.to, to: cells.at(-1)?.to ?? scale.to }
  const running = countOverlapping(store, lane, { from: scale.from, to: edge.from }) - placedRunning(request, edge.from)
  const early = { count: running, at: width / 2, span: { from: scale.from, to: edge.from } }
  const within = cells.map((cell) => ({ ...hiddenIn(startingIn(store, lane, cell), request), at: middle(cell) }))
  const late = {
    ...hiddenIn(startingIn(store, lane, { from: edge.to, to: scale.to }), request),
    at: scale.width - width / 2,
  }
  return apart(
    [early, ...within, late].filter(({ count }) => count > 0),
    width,
  )
}

/** How many of those drawn begin before an instant and share time with the window. */
function placedRunning({ store, scale, placed }: CountRequest, instant: number): number {
  return placed.filter(({ position }) => store.startAt(position) < instant && store.endAt(position) > scale.from).length
}

function hiddenIn({ first, last }: Stretch, { store, placed }: CountRequest): Hidden {
  const drawn = placed.filter(({ position }) => position >= first && position < last).length
  return { count: last - first - drawn, span: takenBy(store, { first, last }) }
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
