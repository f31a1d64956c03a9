import type { Command } from './command'
import { focus, remember, select } from './focus'
import { pixelsOf } from './mark'
import { reveal } from './reveal'
import { allowedFactor, showWindow } from './show-window'
import { incidentBy, inWorld, type TimelineState } from './state'
import { firstInWindow, incidentAcross, incidentAfter, nthInTime } from './step'
import { fit, keepWithin, panBy, zoomAt } from './time-scale'
import type { World } from './world'

/** Part of a window that turning a page moves by. */
const PAGE = 0.9

/**
 * What becomes of the timeline when the reader does this. Pure; returns the same state where nothing changes, as where a
 * command is of those that only `moreActions` knows.
 */
export function reduce(state: TimelineState, command: Command): TimelineState {
  return state.more?.(state, command) ?? act(state, command)
}

function act(state: TimelineState, command: Command): TimelineState {
  const { scale, world } = state
  switch (command.type) {
    case 'load':
      return load(state, command.world)
    case 'resize':
      return command.width > 0 ? { ...state, scale: { ...scale, width: command.width } } : state
    case 'pan':
      return showWindow(state, panBy(scale, command.by))
    case 'page':
      return showWindow(state, panBy(scale, command.by * PAGE * scale.width))
    case 'zoom':
      return showWindow(state, zoomAt(scale, command.at ?? centreOfZoom(state), allowedFactor(state, command.factor)))
    case 'fit':
      return showWindow(remember(state), world.bounds)
    case 'show':
      return showWindow(state, command.window)
    case 'reveal':
      return reveal(remember(state), command)
    case 'view':
      return state.view === command.view ? state : { ...state, view: command.view }
    case 'step':
    case 'move':
      return focus(state, incidentAfter(state, command.by)?.id)
    case 'first':
      return focus(state, nthInTime(world, 0)?.id)
    case 'last':
      return focus(state, nthInTime(world, world.store.count - 1)?.id)
    case 'lane':
      return focus(state, incidentAcross(state, command.by)?.id)
    case 'enter':
      return focus(state, state.focused ?? state.selected ?? firstInWindow(state)?.id)
    case 'focus':
      return focus(state, command.id)
    case 'select':
      return select(state, command.id)
    case 'open':
      return select(state, state.focused)
    case 'back':
      return back(state)
    default:
      return state
  }
}

function back(state: TimelineState): TimelineState {
  if (state.selected !== null) return { ...state, selected: null }
  if (state.expanded.length > 0) return { ...state, expanded: [] }
  const previous = state.trail.at(-1)
  if (!previous) return showWindow({ ...state, group: null }, state.world.bounds)
  return showWindow({ ...state, trail: state.trail.slice(0, -1) }, previous)
}

function load(state: TimelineState, whole: World): TimelineState {
  const hadAll = state.scale.from === state.whole.bounds.from && state.scale.to === state.whole.bounds.to
  const window = keepWithin(hadAll ? whole.bounds : state.scale, whole.bounds)
  return inWorld({ ...state, whole, scale: fit(window, state.scale.width) }, whole)
}

/** The middle of the part of the focused incident that is in view, or of the window. */
function centreOfZoom({ world, focused, scale }: TimelineState): number {
  const incident = incidentBy(world, focused)
  if (!incident) return scale.width / 2
  const { from, to } = pixelsOf(incident.date, scale)
  const middle = (Math.max(0, from) + Math.min(scale.width, to)) / 2
  return middle >= 0 && middle <= scale.width ? middle : scale.width / 2
}
