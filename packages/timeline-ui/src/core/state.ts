import { filterWorld } from './filter-world'
import type { Span, TimelineIncident } from './incident'
import { atLeastShortest } from './shortest-window'
import { fit, keepWithin, type TimeScale } from './time-scale'
import { soundFilter, type TimelineFilter } from './timeline-filter'
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
  readonly selected: string | null
  readonly filter: TimelineFilter
  readonly view: TimelineView
  /** Lanes that take all the rows they need, by label. */
  readonly expanded: readonly (string | null)[]
  /** Windows to go back to, the latest last. */
  readonly trail: readonly Span[]
}

/** A width and any part of a view; all of the bounds where the window is absent. */
export type StartingPoint = { readonly width: number } & {
  readonly [Part in keyof ViewState]?: ViewState[Part] | undefined
}

/** What of the view cannot be is dropped: a window that is none, an incident or a lane that is not there. */
export function startAt(
  whole: World,
  { width, window, selected, filter, view, expanded = [] }: StartingPoint,
): TimelineState {
  const sound = soundFilter(filter)
  const world = filterWorld(whole, sound)
  const shown = isWindow(window) ? atLeastShortest(window) : whole.bounds
  const id = incidentBy(world, selected ?? null)?.id ?? null
  return {
    world,
    whole,
    scale: fit(keepWithin(shown, whole.bounds), width),
    focused: id,
    selected: id,
    filter: sound,
    view: view === 'list' ? 'list' : 'picture',
    expanded: whole.store.lanes.map(({ label }) => label).filter((label) => expanded.includes(label)),
    trail: [],
  }
}

function isWindow(window: Span | null | undefined): window is Span {
  return window != null && Number.isFinite(window.from) && Number.isFinite(window.to) && window.to > window.from
}

export function incidentBy({ store }: World, id: string | null): TimelineIncident | null {
  const position = id === null ? -1 : store.positionOf(id)
  return position < 0 ? null : store.at(position)
}
