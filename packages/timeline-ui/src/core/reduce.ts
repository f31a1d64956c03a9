import type { Command } from './command'
import { filterWorld } from './filter-world'
import { pixelsOf } from './mark'
import { reveal } from './reveal'
import { allowedFactor, showWindow } from './show-window'
import { incidentBy, type TimelineState } from './state'
import { bringIntoView, firstInWindow, incidentAcross, incidentAfter, nthInTime } from './step'
import { fit, keepWithin, panBy, zoomAt } from './time-scale'
import { soundFilter, type TimelineFilter } from './timeline-filter'
import type { World } from './world'

/** Part of a window that turning a page moves by. */
const PAGE = 0.9
/** Windows remembered for going back. */
const TRAIL = 20

/** What becomes of the timeline when the reader does this. Pure; returns the same state where nothing changes. */
export function reduce(state: TimelineState, command: Command): TimelineState {
  switch (command.type) {
    case 'load':
      return load(state, command.world)
    case 'resize':
      return command.width > 0 ? { ...state, scale: { ...state.scale, width: command.width } } : state
    case 'pan':
      return showWindow(state, panBy(state.scale, command.by))
    case 'page':
      return showWindow(state, panBy(state.scale, command.by * PAGE * state.scale.width))
    case 'zoom':
      return showWindow(
        state,
        zoomAt(state.scale, command.at ?? centreOfZoom(state), allowedFactor(state, command.factor)),
      )
    case 'fit':
      return showWindow(remember(state), state.world.bounds)
    case 'show':
      return showWindow(state, command.window)
    case 'reveal':
      return reveal(remember(state), command)
    case 'filter':
      return filterBy(state, soundFilter(command.filter))
    case 'view':
      return state.view === command.view ? state : { ...state, view: command.view }
    case 'step':
      return focus(state, incidentAfter(state, command.by)?.id)
    case 'first':
      return focus(state, nthInTime(state.world, 0)?.id)
    case 'last':
      return focus(state, nthInTime(state.world, state.world.store.count - 1)?.id)
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
  }
}

function focus(state: TimelineState, id: string | undefined): TimelineState {
  const incident = incidentBy(state.world, id ?? null)
  if (!incident) return state
  return showWindow({ ...state, focused: incident.id }, bringIntoView(incident, state.scale))
}

function select(state: TimelineState, id: string | null): TimelineState {
  const incident = incidentBy(state.world, id)
  return { ...state, selected: incident?.id ?? null, focused: incident?.id ?? state.focused }
}

function back(state: TimelineState): TimelineState {
  if (state.selected !== null) return { ...state, selected: null }
  if (state.expanded.length > 0) return { ...state, expanded: [] }
  const previous = state.trail.at(-1)
  if (!previous) return showWindow(state, state.world.bounds)
  return showWindow({ ...state, trail: state.trail.slice(0, -1) }, previous)
}

function load(state: TimelineState, whole: World): TimelineState {
  const hadAll = state.scale.from === state.whole.bounds.from && state.scale.to === state.whole.bounds.to
  const window = keepWithin(hadAll ? whole.bounds : state.scale, whole.bounds)
  return inWorld({ ...state, whole, scale: fit(window, state.scale.width) }, filterWorld(whole, state.filter))
}

function filterBy(state: TimelineState, filter: TimelineFilter): TimelineState {
  // Sound filters that mean the same are written the same.
  if (JSON.stringify(filter) === JSON.stringify(state.filter)) return state
  return inWorld({ ...state, filter }, filterWorld(state.whole, filter))
}

function inWorld(state: TimelineState, world: World): TimelineState {
  const { focused, selected } = state
  return {
    ...state,
    world,
    focused: incidentBy(world, focused)?.id ?? null,
    selected: incidentBy(world, selected)?.id ?? null,
  }
}

function remember(state: TimelineState): TimelineState {
  const { from, to } = state.scale
  return { ...state, trail: [...state.trail, { from, to }].slice(-TRAIL) }
}

/** The middle of the part of the focused incident that is in view, or of the window. */
function centreOfZoom({ world, focused, scale }: TimelineState): number {
  const incident = incidentBy(world, focused)
  if (!incident) return scale.width / 2
  const { from, to } = pixelsOf(incident.date, scale)
  const middle = (Math.max(0, from) + Math.min(scale.width, to)) / 2
  return middle >= 0 && middle <= scale.width ? middle : scale.width / 2
}
