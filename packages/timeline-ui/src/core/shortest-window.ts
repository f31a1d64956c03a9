import { MINUTE } from './calendar'
import type { Span } from './incident'

/** The shortest window, in milliseconds: seconds can be told apart in it. */
export const SHORTEST_WINDOW = MINUTE

/** The window, lengthened about its middle where it is shorter than the shortest. */
export function atLeastShortest({ from, to }: Span): Span {
  if (to - from >= SHORTEST_WINDOW * (1 - 1e-9)) return { from, to }
  const middle = (from + to) / 2
  return { from: middle - SHORTEST_WINDOW / 2, to: middle + SHORTEST_WINDOW / 2 }
}
