import type { Span } from './incident'
import type { IncidentStore, Lane } from './incident-store'
import { firstWhere, type Stretch } from './stretch'

/** The incidents of a stretch that start at or after `from` and before `to`. */
export function startingIn(store: IncidentStore, stretch: Stretch, { from, to }: Span): Stretch {
  return { first: firstNotBefore(store, stretch, from), last: firstNotBefore(store, stretch, to) }
}

/** How many incidents of a lane share at least one instant with the window: those begun before its end, less those over. */
export function countOverlapping(store: IncidentStore, lane: Lane, { from, to }: Span): number {
  const over = firstWhere(lane, (nth) => (store.ends.inOrder[nth] as number) > from)
  return firstNotBefore(store, lane, to) - over
}

/** Visits, in order, the positions in a stretch that share at least one instant with the window, until answered false. */
export function eachOverlapping(
  store: IncidentStore,
  { first, last, from, to }: Stretch & Span,
  visit: (position: number) => boolean,
): void {
  const until = firstNotBefore(store, { first, last }, to)
  const { furthest, block } = store.ends
  for (let position = first; position < until; position += 1) {
    if (position % block === 0 && (furthest[position / block] as number) <= from) position += block - 1
    else if (store.endAt(position) > from && !visit(position)) return
  }
}

/** The first position of a stretch that starts at or after `instant`; its end where none does. */
export function firstNotBefore({ startAt }: IncidentStore, stretch: Stretch, instant: number): number {
  return firstWhere(stretch, (position) => startAt(position) >= instant)
}
