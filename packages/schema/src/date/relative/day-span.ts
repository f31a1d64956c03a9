import { DAY, dayAt, startOfDay } from '../bounds/calendar'
import { firstPossibleDay, lastPossibleDay } from '../bounds/possible-days'
import type { DateComponent, DatePoint, DateRange, EdtfDate, IntervalEnd, SetMember } from '../edtf/edtf-date'

/** Whole days, numbered from 1970-01-01, both included; a `null` side is not bounded. */
export interface DaySpan {
  readonly first: number | null
  readonly last: number | null
}

/** The first and the last day that a date may touch, as they are written: clock times and zones do not count. */
export function daysOf(date: EdtfDate): DaySpan {
  if (date.kind === 'point') return { first: dayNumber(firstPossibleDay(date)), last: dayNumber(lastPossibleDay(date)) }
  const spans = date.kind === 'interval' ? [betweenEnds(date.start, date.end)] : date.members.map(daysOfMember)
  return {
    first: spans.map(({ first }) => first).reduce((least, day) => bounded(least, day, Math.min)),
    last: spans.map(({ last }) => last).reduce((most, day) => bounded(most, day, Math.max)),
  }
}

function daysOfMember(member: SetMember): DaySpan {
  return member.kind === 'point' ? daysOf(member) : betweenEnds(member.from, member.to)
}

function betweenEnds(from: IntervalEnd | DateRange['from'], to: IntervalEnd | DateRange['to']): DaySpan {
  return {
    first: from === null || typeof from === 'string' ? null : daysOf(from).first,
    last: to === null || typeof to === 'string' ? null : daysOf(to).last,
  }
}

function bounded(one: number | null, other: number | null, choose: (one: number, other: number) => number) {
  return one === null || other === null ? null : choose(one, other)
}

function dayNumber(day: ReturnType<typeof firstPossibleDay>): number | null {
  return day && startOfDay(day) / DAY
}

/** A day as a date, all of its parts with one qualifier; `null` beyond the years of four digits. */
export function dayPoint(day: number, qualifier: DateComponent['qualifier']): DatePoint | null {
  const { year, month, day: dayOfMonth } = dayAt(day * DAY)
  // Also where numbers are too large to be told apart.
  if (!(Math.abs(year) <= 9999)) return null
  const part = (number: number, length: number) => ({ digits: String(number).padStart(length, '0'), qualifier })
  return {
    kind: 'point',
    year: {
      ...part(Math.abs(year), 4),
      isNegative: year < 0,
      isLong: false,
      exponent: null,
      significantDigits: null,
    },
    month: part(month, 2),
    day: part(dayOfMonth, 2),
    time: null,
  }
}
