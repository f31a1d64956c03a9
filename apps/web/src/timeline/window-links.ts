import { type Command, reduce, type TimelineState, viewStateOf } from '@dateline/timeline-ui/core'
import { formatTimelineRequest } from './timeline-request'

export type WindowLinkName = 'earlier' | 'later' | 'zoomIn' | 'zoomOut' | 'fit'

// In the order of the live picture's buttons.
const COMMANDS: readonly (readonly [WindowLinkName, Command])[] = [
  ['earlier', { type: 'page', by: -1 }],
  ['later', { type: 'page', by: 1 }],
  ['zoomOut', { type: 'zoom', factor: 1 / 2 }],
  ['zoomIn', { type: 'zoom', factor: 2 }],
  ['fit', { type: 'fit' }],
]

export interface WindowLink {
  readonly name: WindowLinkName
  /** The search part of the address. */
  readonly search: string
}

/** Where the buttons of the live picture lead, as addresses; without those that would change nothing. */
export function windowLinks(state: TimelineState): readonly WindowLink[] {
  return COMMANDS.flatMap(([name, command]) => {
    const { from, to } = reduce(state, command).scale
    if (from === state.scale.from && to === state.scale.to) return []
    const view = viewStateOf({ ...state, scale: { from, to } })
    return [{ name, search: formatTimelineRequest({ view, page: null }) }]
  })
}
