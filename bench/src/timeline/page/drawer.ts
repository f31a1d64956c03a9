import type { IncidentSet } from '../sets'

/** One library on its page. */
export interface Drawer<Input> {
  /** The set as the library wants it: no part of what is measured. */
  readonly toInput: (set: IncidentSet) => Input
  /** Draws it all; resolves once the library says that it is done, where it does. */
  readonly draw: (host: HTMLElement, input: Input) => void | Promise<void>
  /** Draws these instead: what a filter does. */
  readonly show: (input: Input) => void
  /** Bytes of the input that stay the caller's, and are read where they lie. */
  readonly columnBytes?: (input: Input) => number
}
