import type { Span } from './incident'
import { SHORTEST_WINDOW } from './shortest-window'
import { showWindow } from './show-window'
import type { TimelineState } from './state'

/** A reveal that would not at least halve the window parts nothing. */
const WORTH = 0.5

export interface Hidden {
  /** The time in which they begin. */
  readonly span: Span
  readonly lane: string | null
}

/** Zooms to what is hidden with some air; where that parts nothing, its lane takes all the rows it needs. */
export function reveal(state: TimelineState, { span, lane }: Hidden): TimelineState {
  const length = span.to - span.from
  if (length > (state.scale.to - state.scale.from) * WORTH || length * 1.3 < SHORTEST_WINDOW) {
    return { ...state, expanded: [...new Set([...state.expanded, lane])] }
  }
  const air = length * 0.15
  return showWindow(state, { from: span.from - air, to: span.to + air })
}
