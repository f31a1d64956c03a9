import type { Span, TimelineIncident } from './incident'
import { fit, keepWithin, type TimeScale } from './time-scale'
import type { World } from './world'

export interface TimelineState {
  readonly world: World
  /** The window in view and the width it is laid over. Never outside the world's bounds. */
  readonly scale: TimeScale
  /** The incident that the keys act on. */
  readonly focused: string | null
  readonly selected: string | null
  /** Lanes that take all the rows they need, by label. */
  readonly expanded: readonly (string | null)[]
  /** Windows to go back to, the latest last. */
  readonly trail: readonly Span[]
}

export interface StartingPoint {
  readonly width: number
  /** All of the bounds where absent. */
  readonly window?: Span | null | undefined
  readonly selected?: string | null | undefined
}

export function startAt(world: World, { width, window, selected = null }: StartingPoint): TimelineState {
  const shown = keepWithin(window ?? world.bounds, world.bounds)
  return { world, scale: fit(shown, width), focused: selected, selected, expanded: [], trail: [] }
}

export function incidentBy({ store }: World, id: string | null): TimelineIncident | null {
  const position = id === null ? -1 : store.positionOf(id)
  return position < 0 ? null : store.at(position)
}
