import type { DateSpan } from './date-bounds'

/** By earliest, then latest; a side that is not bounded lies beyond every other. A total order: sorting by it is stable. */
export function compareDates(one: DateSpan, other: DateSpan): number {
  // Between two sides that are not bounded the difference is no number, and so is passed over like 0.
  return Math.sign(startOf(one) - startOf(other) || endOf(one) - endOf(other) || 0)
}

/** Whether there is an instant that both spans may hold. */
export function overlaps(one: DateSpan, other: DateSpan): boolean {
  return startOf(one) < endOf(other) && startOf(other) < endOf(one)
}

/** Whether all of `inner` lies within `outer`. */
export function contains(outer: DateSpan, inner: DateSpan): boolean {
  return startOf(outer) <= startOf(inner) && endOf(inner) <= endOf(outer)
}

export function startOf({ earliest }: DateSpan): number {
  return earliest ?? -Infinity
}

export function endOf({ latest }: DateSpan): number {
  return latest ?? Infinity
}
