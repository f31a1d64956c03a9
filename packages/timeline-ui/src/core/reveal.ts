import { spanOfDates } from './extent'
import { SHORTEST_WINDOW, showWindow } from './show-window'
import { incidentBy, type TimelineState } from './state'

/** A reveal that would not at least halve the window parts nothing. */
const WORTH = 0.5

/** Zooms to the incidents with some air; where that parts nothing, their lanes take all the rows they need. */
export function reveal(state: TimelineState, ids: readonly string[]): TimelineState {
  const incidents = ids.flatMap((id) => incidentBy(state.world, id) ?? [])
  const span = spanOfDates(incidents.map(({ date }) => date))
  if (!span) return state
  const length = span.to - span.from
  if (length > (state.scale.to - state.scale.from) * WORTH || length * 1.3 < SHORTEST_WINDOW) {
    const lanes = new Set([...state.expanded, ...incidents.map(({ lane }) => lane ?? null)])
    return { ...state, expanded: [...lanes] }
  }
  const air = length * 0.15
  return showWindow(state, { from: span.from - air, to: span.to + air })
}
