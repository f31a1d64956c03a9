import { focus, remember, select } from './focus'
import { incidentBy, type TimelineState } from './state'

/** To another incident that this one has to do with, past the filter where that hides it; back leads here again. */
export function follow(state: TimelineState, id: string): TimelineState {
  const { whole, world, filter, selected, focused } = state
  if (!incidentBy(whole, id)) return state
  const left = remember(state, { followed: { selected: selected ?? focused, filter } })
  const seen = incidentBy(world, id) ? left : { ...left, world: whole, filter: {} }
  return focus(select(seen, id), id)
}
