import { filterWorld } from './filter-world'
import { select } from './focus'
import { focusGroup } from './focus-group'
import { showWindow } from './show-window'
import { inWorld, type TimelineState } from './state'

/** Undoes that a link was followed or a group gone into; `null` where neither was what the reader did last. */
export function back(state: TimelineState): TimelineState | null {
  const place = state.trail.at(-1)
  const returned = () => showWindow({ ...state, trail: state.trail.slice(0, -1) }, place ?? state.scale)
  if (place?.followed) {
    const { selected, filter } = place.followed
    return select(inWorld({ ...returned(), filter }, filterWorld(state.whole, filter)), selected)
  }
  if (!place?.left || state.selected !== null) return null
  return focusGroup({ ...returned(), entered: place.left.entered }, place.left.group)
}
