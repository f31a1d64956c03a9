import { MINUTE } from './calendar'
import type { Span } from './incident'

/** The shortest window, in milliseconds: seconds can be told apart in it. */
export const SHORTEST_WINDOW = MINUTE

/** As a part of how far from 1970 it lies: instants that far away are no longer told apart more finely. */
const FINEST_PART = 2 ** -40

/** The window, lengthened about its middle where it is shorter than the shortest. */
export function atLeastShortest({ from, to }: Span): Span {
  const middle = (from + to) / 2
  const shortest = Math.max(SHORTEST_WINDOW, Math.abs(middle) * FINEST_PART)
  if (to - from >= shortest * (1 - 1e-9)) return { from, to }
  return { from: middle - shortest / 2, to: middle + shortest / 2 }
}
