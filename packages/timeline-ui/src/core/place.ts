import type { Group } from './group'
import type { Span } from './incident'
import type { Stretch } from './stretch'
import type { TimelineFilter } from './timeline-filter'

/** Where a reader was before the window became another. */
export interface Place extends Span {
  /** The group that was gone into, and the one around it. */
  readonly left?: { readonly group: Group; readonly entered: Stretch | null }
  /** The incident that a link was followed from, and the filter of then. */
  readonly followed?: { readonly selected: string | null; readonly filter: TimelineFilter }
}
