import type { Span } from './incident'
import type { TimelineFilter } from './timeline-filter'

export type TimelineView = 'picture' | 'list'

/** What a reader sees of a timeline, plain and serialisable: enough to show another reader the same. */
export interface ViewState {
  /** Epoch milliseconds; `null` is all of the timeline, whatever it holds by then. */
  readonly window: Span | null
  /** Id of the selected incident. */
  readonly selected: string | null
  /** `{}` where nothing is filtered out. */
  readonly filter: TimelineFilter
  readonly view: TimelineView
  /** Lanes that take all the rows they need, by label. */
  readonly expanded: readonly (string | null)[]
}

/** The part of a timeline's state that a view is of. */
export interface Viewed extends Omit<ViewState, 'window'> {
  readonly scale: Span
  readonly world: { readonly bounds: Span }
}

/** The view that a reader has now. */
export function viewStateOf({ scale, world, selected, filter, view, expanded }: Viewed): ViewState {
  const isAll = scale.from <= world.bounds.from && scale.to >= world.bounds.to
  return { window: isAll ? null : { from: scale.from, to: scale.to }, selected, filter, view, expanded }
}
