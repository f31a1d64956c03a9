import type { DateSpan } from './date-bounds'

/** By earliest, then latest; a side that is not bounded lies beyond every other. A total order: sorting by it is stable. */
export function compareDates(one: DateSpan, other: DateSpan): number {
  return compareNumbers(startOf(one), startOf(other)) || compareNumbers(endOf(one), endOf(other))
}

/** Whether there is an instant that both spans may hold. */
export function overlaps(one: DateSpan, other: DateSpan): boolean {
  return startOf(one) < endOf(other) && startOf(other) < endOf(one)
}

/** Whether all of `inner` lies within `outer`. */
export function contains(outer: DateSpan, inner: DateSpan): boolean {
  return startOf(outer) <= startOf(inner) && endOf(inner) <= endOf(outer)
}

function startOf({ earliest }: DateSpan): number {
  return earliest ?? Number.NEGATIVE_INFINITY
}

function endOf({ latest }: DateSpan): number {
  return latest ?? Number.POSITIVE_INFINITY
}

// Not a difference: two sides that are not bounded would give NaN.
function compareNumbers(one: number, other: number): number {
  return Number(one > other) - Number(one < other)
}
