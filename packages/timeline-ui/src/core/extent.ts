import type { Span, TimelineDate } from './incident'

/** The furthest a date may reach; an end without a bound is infinite. */
export function extentOf(date: TimelineDate): Span {
  return { from: date.earliest ?? -Infinity, to: date.latest ?? Infinity }
}

/** The time that a date's mark stands for: an end that is not stated is drawn as a stub, so nothing is shown beyond it. */
export function shownExtentOf(date: TimelineDate): Span {
  const { from, to } = extentOf(date)
  const isStub = date.end === 'unknown' && date.latest === null && date.earliest !== null
  return { from, to: isStub ? from + 1 : to }
}

/** The smallest span that holds every bound of the dates; `null` where none has one. */
export function spanOfDates(dates: readonly Pick<TimelineDate, 'earliest' | 'latest'>[]): Span | null {
  let from = Infinity
  let to = -Infinity
  for (const { earliest, latest } of dates) {
    from = Math.min(from, earliest ?? from, latest ?? from)
    to = Math.max(to, earliest ?? to, latest ?? to)
  }
  return from > to ? null : { from, to }
}
