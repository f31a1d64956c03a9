import type { Span, TimelineIncident } from './incident'
import type { IncidentStore, Lane } from './incident-store'
import { pixelsOf } from './mark'
import type { TimelineState } from './state'
import { panBy, type TimeScale } from './time-scale'
import { countOverlapping, eachOverlapping, firstNotBefore, startingIn } from './window-query'
import type { World } from './world'

/** The next (or previous) incident in time; from nowhere, the first in the window. */
export function incidentAfter({ world, scale, focused }: TimelineState, by: -1 | 1): TimelineIncident | null {
  const { store } = world
  const position = focused === null ? -1 : store.positionOf(focused)
  return position < 0 ? firstInWindow({ world, scale }) : nthInTime(world, store.nthInTime(position) + by)
}

/** The nth incident in time, counted from 0; `null` beyond the last. */
export function nthInTime({ store }: World, nth: number): TimelineIncident | null {
  return nth >= 0 && nth < store.count ? store.at(store.inTime(nth)) : null
}

/** The incident of the next (or previous) lane that begins nearest to the focused one. */
export function incidentAcross({ world, scale, focused }: TimelineState, by: -1 | 1): TimelineIncident | null {
  const { store } = world
  const position = focused === null ? -1 : store.positionOf(focused)
  if (position < 0) return firstInWindow({ world, scale })
  const lane = store.lanes[store.lanes.findIndex(({ first, last }) => position >= first && position < last) + by]
  return lane ? store.at(nearestTo(store, lane, startOf(store.at(position)))) : null
}

function nearestTo(store: IncidentStore, lane: Lane, start: number): number {
  const after = firstNotBefore(store, lane, start)
  const distance = (position: number) => Math.abs(startOf(store.at(position)) - start)
  const candidates = [after - 1, after].filter((position) => position >= lane.first && position < lane.last)
  return candidates.toSorted((a, b) => distance(a) - distance(b))[0] ?? lane.first
}

/** The first incident in time that begins in the window, else one that is in it at all, else the first of all. */
export function firstInWindow({ world, scale }: Pick<TimelineState, 'world' | 'scale'>): TimelineIncident | null {
  const { store } = world
  const begun = earliestOf(store, (lane) => {
    const { first, last } = startingIn(store, lane, scale)
    return first < last ? first : null
  })
  const position = begun ?? earliestOf(store, (lane) => firstOverlapping(store, lane, scale))
  return position === null ? nthInTime(world, 0) : store.at(position)
}

function earliestOf(store: IncidentStore, ofLane: (lane: Lane) => number | null): number | null {
  const found = store.lanes.flatMap((lane) => ofLane(lane) ?? [])
  return found.toSorted((a, b) => store.nthInTime(a) - store.nthInTime(b))[0] ?? null
}

function firstOverlapping(store: IncidentStore, lane: Lane, window: Span): number | null {
  const found: number[] = []
  eachOverlapping(store, { ...lane, ...window }, (position) => found.push(position) < 1)
  return found[0] ?? null
}

/** How many of the incidents share time with the window. */
export function countInWindow({ world: { store }, scale }: Pick<TimelineState, 'world' | 'scale'>): number {
  return store.lanes.reduce((sum, lane) => sum + countOverlapping(store, lane, scale), 0)
}

/** The window moved by no more than it takes to have the incident's start, or the whole of it, comfortably in sight. */
export function bringIntoView({ date }: TimelineIncident, scale: TimeScale): Span {
  const { from, to } = pixelsOf(date, scale)
  const margin = scale.width * 0.08
  const isInSight = to > margin && from < scale.width - margin && (from >= 0 || to >= scale.width / 3)
  if (isInSight) return scale
  const edge = Number.isFinite(from) ? from : to
  return panBy(scale, edge - (edge < margin ? scale.width * 0.25 : scale.width * 0.6))
}

function startOf({ date }: TimelineIncident): number {
  return date.earliest ?? date.latest ?? 0
}
