import type { Span } from './incident'
import { atLeastShortest, SHORTEST_WINDOW } from './shortest-window'
import type { TimelineState } from './state'
import { keepWithin } from './time-scale'

/** Shows a window, lengthened to the shortest and kept inside the bounds; the same state where that is the view, or no window. */
export function showWindow(state: TimelineState, window: Span): TimelineState {
  const { from, to } = keepWithin(atLeastShortest(window), state.world.bounds)
  if (!(Number.isFinite(from) && Number.isFinite(to))) return state
  if (from === state.scale.from && to === state.scale.to) return state
  return { ...state, scale: { from, to, width: state.scale.width } }
}

/** The factor as far as it may go: zooming in ends at the shortest window, zooming out at the bounds. */
export function allowedFactor({ scale, world }: TimelineState, factor: number): number {
  const length = scale.to - scale.from
  const longest = world.bounds.to - world.bounds.from
  return length / Math.min(longest, Math.max(SHORTEST_WINDOW, length / factor))
}

/** Whether nothing of the timeline lies outside the window. */
export function isShowingAll({ scale, world }: TimelineState): boolean {
  return scale.from <= world.bounds.from && scale.to >= world.bounds.to
}
