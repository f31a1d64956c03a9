import type { Span } from './incident'
import type { IncidentStore } from './incident-store'
import { firstWhere, type Stretch } from './stretch'

/** The incidents of a stretch that start at or after `from` and before `to`. */
export function startingIn(store: IncidentStore, stretch: Stretch, { from, to }: Span): Stretch {
  return { first: firstNotBefore(store, stretch, from), last: firstNotBefore(store, stretch, to) }
}

/** How many incidents of a stretch share at least one instant with the window. */
export function countOverlapping(store: IncidentStore, stretch: Stretch, { from, to }: Span): number {
  const { ends, block } = store.ends
  const until = firstNotBefore(store, stretch, to)
  let count = 0
  for (let position = stretch.first; position < until; ) {
    const next = position + block
    if (position % block === 0 && next <= until) {
      count += next - firstWhere({ first: position, last: next }, (nth) => (ends[nth] as number) > from)
      position = next
    } else {
      if (store.endAt(position) > from) count += 1
      position += 1
    }
  }
  return count
}

/** Visits, in order, the positions in a stretch that share at least one instant with the window, until answered false. */
export function eachOverlapping(
  store: IncidentStore,
  { first, last, from, to }: Stretch & Span,
  visit: (position: number) => boolean,
): void {
  const { ends, block } = store.ends
  const until = firstNotBefore(store, { first, last }, to)
  for (let position = first; position < until; position += 1) {
    // The last of a block ends last.
    if (position % block === 0 && (ends[position + block - 1] as number) <= from) position += block - 1
    else if (store.endAt(position) > from && !visit(position)) return
  }
}

/** The first position of a stretch that starts at or after `instant`; its end where none does. */
export function firstNotBefore({ startAt }: IncidentStore, stretch: Stretch, instant: number): number {
  return firstWhere(stretch, (position) => startAt(position) >= instant)
}
