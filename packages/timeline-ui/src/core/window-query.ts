import { countEndingAfter, eachEndingAfter, type Stretch } from './end-tree'
import type { Span } from './incident'
import type { IncidentStore } from './incident-store'

/** The incidents of a stretch that start at or after `from` and before `to`. */
export function startingIn({ starts }: IncidentStore, { first, last }: Stretch, { from, to }: Span): Stretch {
  return { first: firstNotBefore(starts, { first, last }, from), last: firstNotBefore(starts, { first, last }, to) }
}

/** How many incidents of a lane share at least one instant with the window. */
export function countOverlapping(store: IncidentStore, lane: Stretch, { from, to }: Span): number {
  const last = firstNotBefore(store.starts, lane, to)
  return countEndingAfter(store.ends, { first: lane.first, last }, from)
}

/** Visits, in order, the positions in a lane that share at least one instant with the window, until answered false. */
export function eachOverlapping(
  store: IncidentStore,
  { first, last, from, to }: Stretch & Span,
  visit: (position: number) => boolean,
): void {
  const until = firstNotBefore(store.starts, { first, last }, to)
  eachEndingAfter(store.ends, { first, last: until, instant: from }, visit)
}

/** The first position of a stretch that starts at or after `instant`; its end where none does. */
export function firstNotBefore(starts: Float64Array, { first, last }: Stretch, instant: number): number {
  let low = first
  let high = last
  while (low < high) {
    const middle = (low + high) >>> 1
    if ((starts[middle] as number) < instant) low = middle + 1
    else high = middle
  }
  return low
}
