import { focus, remember, select } from './focus'
import { focusGroup } from './focus-group'
import { countStartingIn, groupAt, intoGroup } from './group'
import { GROUPED_ABOVE } from './grouped-above'
import { showWindow } from './show-window'
import type { TimelineState } from './state'
import { countInWindow, firstInWindow, nthInTime } from './step'
import type { Stretch } from './stretch'
import { panBy } from './time-scale'

/** Part of a window that turning a page moves by. */
const PAGE = 0.9

/** To the next or previous group where the window is crowded, else to the next or previous incident. */
export function move(state: TimelineState, by: -1 | 1): TimelineState {
  const { group, focused } = state
  const nth = focused === null ? -1 : nthOf(state, focused)
  if (group) return moveTo(state, isCrowded(state) ? (by > 0 ? group.last : group.first - 1) : group.first)
  return nth < 0 ? enter(state) : moveTo(state, nth + by)
}

/** To the incident that the keys acted on last, else to the first group or incident in the window. */
export function enter(state: TimelineState): TimelineState {
  if (state.group) return focusGroup(state, state.group)
  const id = state.focused ?? state.selected
  if (id !== null) return focus(state, id)
  const first = firstInWindow(state)
  return first ? moveTo(state, nthOf(state, first.id)) : state
}

/** To the first, or last, group or incident: of the group that was gone into, else of all. */
export function moveToEnd(state: TimelineState, end: 'first' | 'last'): TimelineState {
  const all: Stretch = state.entered ?? { first: 0, last: state.world.store.count }
  return moveTo(state, end === 'first' ? all.first : all.last - 1)
}

/** Goes into the focused group; where none is, selects the focused incident. */
export function open(state: TimelineState): TimelineState {
  const { group, entered } = state
  if (!group) return select(state, state.focused)
  const { first, last } = group
  const inside = intoGroup(state.world, group)
  const shown = {
    ...showWindow(remember(state, { left: { group, entered } }), inside.window),
    entered: { first, last },
  }
  return last - first > GROUPED_ABOVE
    ? focusGroup(shown, inside.group)
    : focus(shown, nthInTime(state.world, first)?.id)
}

/** One window earlier or later, and what the keys act on with it. */
export function page(state: TimelineState, by: -1 | 1): TimelineState {
  const turned = showWindow({ ...state, entered: null }, panBy(state.scale, by * PAGE * state.scale.width))
  const isActing = state.focused !== null || state.group !== null
  const first = isActing && countInWindow(turned) > 0 ? firstInWindow(turned) : null
  if (!first || turned.scale === state.scale) return turned
  return { ...moveTo(turned, nthOf(turned, first.id)), scale: turned.scale }
}

function moveTo(state: TimelineState, nth: number): TimelineState {
  const { world, scale, group } = state
  const entered = state.entered && nth >= state.entered.first && nth < state.entered.last ? state.entered : null
  const isFew = entered !== null && entered.last - entered.first <= GROUPED_ABOVE
  const incident = nthInTime(world, nth)
  if (!incident) return state
  const inside = { ...state, entered }
  if (isFew || !isCrowded(state)) return focus(inside, incident.id)
  return focusGroup(inside, groupAt(world, nth, { window: scale, beside: group }))
}

function isCrowded({ world, scale }: TimelineState): boolean {
  return countStartingIn(world, scale) > GROUPED_ABOVE
}

function nthOf({ world: { store } }: TimelineState, id: string): number {
  const position = store.positionOf(id)
  return position < 0 ? -1 : store.nthInTime(position)
}
