import { select } from './focus'
import { showWindow } from './show-window'
import { incidentBy, type TimelineState } from './state'
import { bringIntoView, firstInWindow, incidentAfter, nthInTime } from './step'

/** Begins at the incident in focus, or the first in the window; at the last of all, from the first again. */
export function play(state: TimelineState): TimelineState {
  const at = incidentBy(state.world, state.focused ?? state.selected) ?? firstInWindow(state)
  const isOver = at !== null && incidentAfter({ ...state, focused: at.id }, 1) === null
  const first = isOver ? nthInTime(state.world, 0) : at
  return first ? { ...present(state, first.id), isPlaying: true } : state
}

/** The next incident in time; after the last it stops. */
export function tick(state: TimelineState): TimelineState {
  if (!state.isPlaying) return state
  const next = incidentAfter(state, 1)
  return next ? present(state, next.id) : { ...state, isPlaying: false }
}

function present(state: TimelineState, id: string): TimelineState {
  const selected = select(state, id)
  const incident = incidentBy(state.world, id)
  return incident ? showWindow(selected, bringIntoView(incident, state.scale)) : selected
}
