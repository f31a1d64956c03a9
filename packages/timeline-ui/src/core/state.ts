import type { Command } from './command'
import type { Group } from './group'
import type { Span, TimelineIncident } from './incident'
import type { Place } from './place'
import { atLeastShortest } from './shortest-window'
import type { Stretch } from './stretch'
import { fit, keepWithin, type TimeScale } from './time-scale'
import type { TimelineFilter } from './timeline-filter'
import type { TimelineView, ViewState } from './view-state'
import type { World } from './world'

export interface TimelineState {
  /** What the filter leaves, in the bounds of the whole. */
  readonly world: World
  readonly whole: World
  /** The window in view and the width it is laid over. Never outside the world's bounds. */
  readonly scale: TimeScale
  /** The incident that the keys act on. */
  readonly focused: string | null
  /** The group that the keys act on instead, where too many are in view to go from one to the next. */
  readonly group: Group | null
  /** The incidents of the group that was gone into last, by their place in time. */
  readonly entered: Stretch | null
  readonly selected: string | null
  readonly filter: TimelineFilter
  readonly view: TimelineView
  /** Lanes that take all the rows they need, by label. */
  readonly expanded: readonly (string | null)[]
  /** Places to go back to, the latest last. */
  readonly trail: readonly Place[]
  /** Whether the incidents are gone through by themselves: a timer sends `tick`. */
  readonly isPlaying: boolean
  /** What acts on the commands that not every reader needs, once it is there: `moreActions`. */
  readonly more: MoreActions | null
}

/** Acts on a command; `null` where that is not its own. */
export type MoreActions = (state: TimelineState, command: Command) => TimelineState | null

/** A width and any part of a view; all of the bounds where the window is absent. Without `more` nothing is filtered. */
export type StartingPoint = { readonly width: number; readonly more?: MoreActions | null } & {
  readonly [Part in keyof ViewState]?: ViewState[Part] | undefined
}

/** What of the view cannot be is dropped: a window that is none, an incident or a lane that is not there. */
export function startAt(world: World, start: StartingPoint): TimelineState {
  const { width, window, selected, filter, view, expanded = [], more = null } = start
  const shown = isWindow(window) ? atLeastShortest(window) : world.bounds
  const id = incidentBy(world, selected ?? null)?.id ?? null
  const state: TimelineState = {
    world,
    whole: world,
    scale: fit(keepWithin(shown, world.bounds), width),
    focused: id,
    group: null,
    entered: null,
    selected: id,
    filter: {},
    view: view === 'list' ? 'list' : 'picture',
    expanded: world.store.lanes.map(({ label }) => label).filter((label) => expanded.includes(label)),
    trail: [],
    isPlaying: false,
    more,
  }
  return (filter && more?.(state, { type: 'filter', filter })) ?? state
}

/** The same state of another world, or of more or less of it. */
export function inWorld(state: TimelineState, world: World): TimelineState {
  const { focused, selected } = state
  return {
    ...state,
    world,
    focused: incidentBy(world, focused)?.id ?? null,
    group: null,
    entered: null,
    selected: incidentBy(world, selected)?.id ?? null,
  }
}

function isWindow(window: Span | null | undefined): window is Span {
  return window != null && Number.isFinite(window.from) && Number.isFinite(window.to) && window.to > window.from
}

export function incidentBy({ store }: World, id: string | null): TimelineIncident | null {
  const position = id === null ? -1 : store.positionOf(id)
  return position < 0 ? null : store.at(position)
}
