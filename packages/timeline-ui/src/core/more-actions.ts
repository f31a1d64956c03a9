import { back } from './back'
import type { Command } from './command'
import { filterWorld } from './filter-world'
import { focus } from './focus'
import { follow } from './follow'
import type { Group } from './group'
import { jump } from './jump'
import { enter, move, moveToEnd, open, page } from './move'
import { play, tick } from './play'
import { reduce } from './reduce'
import { inWorld, type TimelineState } from './state'
import { nthInTime } from './step'
import { toPixels } from './time-scale'
import { soundFilter, type TimelineFilter } from './timeline-filter'

/**
 * The actions that a page may load when they are first wanted: filtering, going from group to group, jumping to a date,
 * following links, playing. A state that has it as its `more` lets it act first.
 */
export function moreActions(state: TimelineState, command: Command): TimelineState | null {
  if (state.isPlaying && !GOES_ON.has(command.type)) return reduce({ ...state, isPlaying: false }, command)
  if (state.entered && WIDENS.has(command.type)) return reduce({ ...state, entered: null }, command)
  switch (command.type) {
    case 'load':
      return filterAgain(reduce({ ...state, more: null }, command), state.filter)
    case 'filter':
      return filterBy(state, soundFilter(command.filter))
    case 'jump':
      return jump(state, command.span)
    case 'move':
      return move(state, command.by)
    case 'first':
    case 'last':
      return moveToEnd(state, command.type)
    case 'lane':
      return state.group && focus(state, nthInTime(state.world, state.group.first)?.id)
    case 'zoom':
      return command.at === undefined && state.group ? zoomAbout(state, state.group, command.factor) : null
    case 'page':
      return page(state, command.by)
    case 'enter':
      return enter(state)
    case 'open':
      return open(state)
    case 'follow':
      return follow(state, command.id)
    case 'play':
      return play(state)
    case 'tick':
      return tick(state)
    case 'back':
      return back(state)
    default:
      return null
  }
}

/** What the page does by itself stops nothing. */
const GOES_ON: ReadonlySet<Command['type']> = new Set(['play', 'tick', 'load', 'resize'])
/** Whoever looks at other times has left the group that he went into. */
const WIDENS: ReadonlySet<Command['type']> = new Set(['zoom', 'fit', 'show', 'reveal', 'jump'])

/** Holds still the middle of a group, or the end of it that is in view. */
function zoomAbout(state: TimelineState, { span }: Group, factor: number): TimelineState {
  const middle = toPixels(state.scale, (span.from + span.to) / 2)
  return reduce(state, { type: 'zoom', factor, at: Math.max(0, Math.min(state.scale.width, middle)) })
}

function filterBy(state: TimelineState, filter: TimelineFilter): TimelineState {
  // Sound filters that mean the same are written the same.
  return JSON.stringify(filter) === JSON.stringify(state.filter) ? state : filterAgain(state, filter)
}

function filterAgain(state: TimelineState, filter: TimelineFilter): TimelineState {
  return inWorld({ ...state, filter, more: moreActions }, filterWorld(state.whole, filter))
}
