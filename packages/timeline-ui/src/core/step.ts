import { extentOf } from './extent'
import type { Span, TimelineIncident } from './incident'
import { pixelsOf } from './mark'
import { incidentBy, type TimelineState } from './state'
import { panBy, type TimeScale } from './time-scale'
import { overlapping } from './window-query'

/** The next (or previous) incident in time; from nowhere, the first in the window. */
export function incidentAfter(state: TimelineState, by: -1 | 1): TimelineIncident | null {
  const { incidents } = state.world
  const at = incidents.findIndex(({ id }) => id === state.focused)
  if (at < 0) return firstInWindow(state)
  return incidents[at + by] ?? null
}

/** The incident of the next (or previous) lane that begins nearest to the focused one. */
export function incidentAcross(state: TimelineState, by: -1 | 1): TimelineIncident | null {
  const focused = incidentBy(state.world, state.focused)
  if (!focused) return firstInWindow(state)
  const { lanes } = state.world
  const at = lanes.findIndex(({ label }) => label === (focused.lane ?? null))
  const start = startOf(focused)
  const candidates = lanes[at + by]?.incidents ?? []
  return candidates.toSorted((a, b) => Math.abs(startOf(a) - start) - Math.abs(startOf(b) - start))[0] ?? null
}

/** The first incident in time that begins in the window, else one that is in it at all, else the first of all. */
export function firstInWindow({ world, scale }: TimelineState): TimelineIncident | null {
  const inWindow = overlapping(world.index, scale).flatMap((position) => world.incidents[position] ?? [])
  const begun = inWindow.find(({ date }) => extentOf(date).from >= scale.from)
  return begun ?? inWindow[0] ?? world.incidents[0] ?? null
}

/** How many of the incidents share time with the window. */
export function countInWindow({ world, scale }: TimelineState): number {
  return overlapping(world.index, scale).length
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
