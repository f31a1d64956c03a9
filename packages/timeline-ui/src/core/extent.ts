import type { Span, TimelineDate } from './incident'

/** The furthest a date may reach; an end without a bound is infinite. */
export function extentOf(date: TimelineDate): Span {
  return { from: date.earliest ?? Number.NEGATIVE_INFINITY, to: date.latest ?? Number.POSITIVE_INFINITY }
}

/** The time that a date's mark stands for: an end that is not stated is drawn as a stub, so nothing is shown beyond it. */
export function shownExtentOf(date: TimelineDate): Span {
  const { from, to } = extentOf(date)
  const isStub = date.end === 'unknown' && date.latest === null && date.earliest !== null
  return { from, to: isStub ? from + 1 : to }
}

/** The smallest span that holds every bound of the dates; `null` where none has one. */
export function spanOfDates(dates: readonly TimelineDate[]): Span | null {
  const bounds = dates.flatMap(({ earliest, latest }) => [earliest, latest]).filter((bound) => bound !== null)
  if (bounds.length === 0) return null
  return {
    from: bounds.reduce((least, bound) => Math.min(least, bound)),
    to: bounds.reduce((most, bound) => Math.max(most, bound)),
  }
}
