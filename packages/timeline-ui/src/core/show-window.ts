import { MINUTE } from './calendar'
import type { Span } from './incident'
import type { TimelineState } from './state'
import { keepWithin } from './time-scale'

/** The shortest window, in milliseconds: seconds can be told apart in it. */
export const SHORTEST_WINDOW = MINUTE

/** Shows a window, lengthened to the shortest and kept inside the bounds; the same state where that is the view. */
export function showWindow(state: TimelineState, window: Span): TimelineState {
  const { from, to } = keepWithin(atLeastShortest(window), state.world.bounds)
  if (from === state.scale.from && to === state.scale.to) return state
  return { ...state, scale: { from, to, width: state.scale.width } }
}

/** The factor as far as it may go: zooming in ends at the shortest window, zooming out at the bounds. */
export function allowedFactor({ scale, world }: TimelineState, factor: number): number {
  const length = scale.to - scale.from
  const longest = world.bounds.to - world.bounds.from
  return length / Math.min(longest, Math.max(SHORTEST_WINDOW, length / factor))
}

export function isShowingAll({ scale, world }: TimelineState): boolean {
  return scale.from <= world.bounds.from && scale.to >= world.bounds.to
}

function atLeastShortest({ from, to }: Span): Span {
  if (to - from >= SHORTEST_WINDOW * (1 - 1e-9)) return { from, to }
  const middle = (from + to) / 2
  return { from: middle - SHORTEST_WINDOW / 2, to: middle + SHORTEST_WINDOW / 2 }
}
