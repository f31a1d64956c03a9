import type { Group } from './group'
import { showWindow } from './show-window'
import type { TimelineState } from './state'

/** Part of the window that stays clear on either side of a group. */
const MARGIN = 0.08

/** The keys now act on this group, which comes into view. */
export function focusGroup(state: TimelineState, group: Group): TimelineState {
  const { from, to } = state.scale
  const margin = (to - from) * MARGIN
  const shift = Math.min(0, group.span.from - margin - from) || Math.max(0, group.span.to + margin - to)
  return showWindow({ ...state, focused: null, group }, { from: from + shift, to: to + shift })
}
