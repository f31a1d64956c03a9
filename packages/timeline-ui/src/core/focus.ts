import type { Span } from './incident'
import type { Place } from './place'
import { showWindow } from './show-window'
import { incidentBy, type TimelineState } from './state'
import { bringIntoView } from './step'

/** Windows remembered for going back. */
const TRAIL = 20

/** The keys now act on this incident, which comes into view; the same state where there is none. */
export function focus(state: TimelineState, id: string | undefined): TimelineState {
  const incident = incidentBy(state.world, id ?? null)
  if (!incident) return state
  return showWindow({ ...state, focused: incident.id, group: null }, bringIntoView(incident, state.scale))
}

export function select(state: TimelineState, id: string | null): TimelineState {
  const incident = incidentBy(state.world, id)
  if (!incident) return { ...state, selected: null }
  return { ...state, selected: incident.id, focused: incident.id, group: null }
}

export function remember(state: TimelineState, place: Omit<Place, keyof Span> = {}): TimelineState {
  const { from, to } = state.scale
  return { ...state, trail: [...state.trail, { from, to, ...place }].slice(-TRAIL) }
}
