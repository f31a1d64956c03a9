import type { Span } from './incident'
import type { TimelineFilter } from './timeline-filter'
import type { TimelineView } from './view-state'
import type { World } from './world'

/**
 * Everything a reader can do. Pointer, wheel, touch, keys, buttons, address and tests all send these. Those marked with
 * a star do nothing before the state has `moreActions`.
 */
export type Command =
  /** Other incidents under the same eyes: window, focus and selection stay where they still mean something. */
  | { readonly type: 'load'; readonly world: World }
  /** The plot became this wide, in pixels. */
  | { readonly type: 'resize'; readonly width: number }
  /** Pixels towards later instants. */
  | { readonly type: 'pan'; readonly by: number }
  /** One window earlier or later. */
  | { readonly type: 'page'; readonly by: -1 | 1 }
  /** Above 1 zooms in. Holds still the instant under `at` pixels; without it the focused incident, or the middle. */
  | { readonly type: 'zoom'; readonly factor: number; readonly at?: number }
  | { readonly type: 'fit' }
  /** * Leaves only what passes, all with `{}`; window, focus and selection stay where they still mean something. */
  | { readonly type: 'filter'; readonly filter: TimelineFilter }
  /** Shows the picture, or the list alone. */
  | { readonly type: 'view'; readonly view: TimelineView }
  /** Exactly this window, as far as the bounds allow. */
  | { readonly type: 'show'; readonly window: Span }
  /** Zooms to this span; where that would not part what is in it, gives the lane all the rows it needs. */
  | { readonly type: 'reveal'; readonly span: Span; readonly lane: string | null }
  /** * To a date: the window centred on it, at a fitting zoom. */
  | { readonly type: 'jump'; readonly span: Span }
  /** To the next or previous incident in time. */
  | { readonly type: 'step'; readonly by: -1 | 1 }
  /** To the next or previous group where very many are in view, else to the next or previous incident. */
  | { readonly type: 'move'; readonly by: -1 | 1 }
  /** To the first or last incident, or group; of the group that was gone into, where one was. */
  | { readonly type: 'first' }
  | { readonly type: 'last' }
  /** To the nearest incident of the lane above or below. */
  | { readonly type: 'lane'; readonly by: -1 | 1 }
  /** To where the reader left off, or the first incident in the window. */
  | { readonly type: 'enter' }
  | { readonly type: 'focus'; readonly id: string }
  | { readonly type: 'select'; readonly id: string | null }
  /** Goes into the focused group, or selects the focused incident; who listens takes the reader to its page. */
  | { readonly type: 'open' }
  /** * To another incident that the selected one has to do with; `back` leads here again. */
  | { readonly type: 'follow'; readonly id: string }
  /** * Goes through the incidents in order: each `tick` shows the next. Anything else that the reader does stops it. */
  | { readonly type: 'play' }
  | { readonly type: 'pause' }
  | { readonly type: 'tick' }
  /** Undoes the last of: following a link, selection, going into a group, reveal, fit or jump. */
  | { readonly type: 'back' }
