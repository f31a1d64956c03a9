import type { DateQualifier } from '../../vocabulary/date'
import { DAY, startOfDay } from '../bounds/calendar'
import type { DatePoint, EdtfDate } from '../edtf/edtf-date'
import { formatEdtf } from '../edtf/format-edtf'
import { InvalidDateError } from '../edtf/invalid-date-error'
import { parseEdtf } from '../edtf/parse-edtf'
import { qualifierOf } from '../edtf/qualifier'
import { type DaySpan, dayPoint, daysOf } from './day-span'
import { type Relation, relationWords, type WeekStart } from './relation'

export interface RelativeOptions {
  /** On which day "the same week" begins. Where nobody says, both Monday's and Sunday's weeks are allowed for. */
  readonly weekStart?: WeekStart | null | undefined
}

/**
 * The date of something that is dated by another: one moment, between the first and the last day that the anchor's
 * hull and the offsets allow, no later than `notAfter`. It is counted in whole days of the calendar, without zones.
 * A side of the anchor that is open or unknown leaves that side unbounded; a qualifier of the anchor (`~`, `?`) stays
 * on every day that is counted from it. Throws an InvalidDateError, with a sentence for an editor, where no day is left,
 * no side is bounded, an offset is not a whole number from 0, or a day lies beyond the years −9999 to 9999.
 */
export function resolveRelative(anchor: EdtfDate, relation: Relation, options: RelativeOptions = {}): EdtfDate {
  const refuse: Refuse = (problem) => {
    throw new InvalidDateError(relationWords(relation, formatEdtf(anchor)), problem)
  }
  const { kind, minDays, maxDays, notAfter } = relation
  checkOffsets(minDays ?? 0, maxDays, refuse)
  const counted = COUNTED[kind]({ anchor: daysOf(anchor), min: minDays ?? 0, max: maxDays, weeks: weeksOf(options) })
  const limit = notAfter === null ? null : dayNamed(notAfter, refuse)
  const isCut = limit !== null && (counted.last === null || limit < counted.last)
  const { first, last } = { first: counted.first, last: isCut ? limit : counted.last }
  const qualifier = qualifierOf(anchor)
  const from = first === null ? null : pointOf(first, qualifier, refuse)
  // The limit stands by itself, however uncertain the anchor is.
  const to = last === null ? null : pointOf(last, isCut ? 'none' : qualifier, refuse)
  return between(
    { from, to, isEmpty: first !== null && last !== null && first > last, isOneDay: first === last },
    refuse,
  )
}

type Refuse = (problem: string) => never

interface Counting {
  readonly anchor: DaySpan
  readonly min: number
  readonly max: number | null
  /** Days of the week on which a week may begin, 0 for Sunday. */
  readonly weeks: readonly number[]
}

const COUNTED: Readonly<Record<Relation['kind'], (counting: Counting) => DaySpan>> = {
  after: ({ anchor, min, max }) => ({ first: shifted(anchor.first, min), last: shifted(anchor.last, max) }),
  before: ({ anchor, min, max }) => ({
    first: shifted(anchor.first, max === null ? null : -max),
    last: shifted(anchor.last, -min),
  }),
  during: ({ anchor }) => anchor,
  'same-day': ({ anchor }) => anchor,
  'same-week': ({ anchor: { first, last }, weeks }) => ({
    first: first === null ? null : Math.min(...weeks.map((start) => startOfWeek(first, start))),
    last: last === null ? null : Math.max(...weeks.map((start) => startOfWeek(last, start) + 6)),
  }),
}

function shifted(day: number | null, days: number | null): number | null {
  return day === null || days === null ? null : day + days
}

const WEEKDAYS: Readonly<Record<WeekStart, number>> = { sunday: 0, monday: 1, saturday: 6 }

function weeksOf({ weekStart }: RelativeOptions): number[] {
  return weekStart ? [WEEKDAYS[weekStart]] : [WEEKDAYS.monday, WEEKDAYS.sunday]
}

// 1 January 1970 was a Thursday.
function startOfWeek(day: number, start: number): number {
  const weekday = day + 4
  return day - (weekday - start - 7 * Math.floor((weekday - start) / 7))
}

function checkOffsets(min: number, max: number | null, refuse: Refuse): void {
  if (![min, max ?? 0].every((days) => Number.isSafeInteger(days) && days >= 0)) {
    refuse('days are counted in whole numbers from 0')
  }
  if (max !== null && min > max) refuse(`at least ${min} days cannot be at most ${max}`)
}

function dayNamed(text: string, refuse: Refuse): number {
  const [, year, month, day] = /^(\d{4})-(\d{2})-(\d{2})$/.exec(text)?.map(Number) ?? []
  if (year === undefined || month === undefined || day === undefined) {
    return refuse(`the day that it is not after is written YYYY-MM-DD, not "${text}"`)
  }
  try {
    parseEdtf(text)
  } catch (error) {
    return refuse(
      error instanceof InvalidDateError ? `it cannot be not after "${text}": ${error.problem}` : String(error),
    )
  }
  return startOfDay({ year, month, day }) / DAY
}

function pointOf(day: number, qualifier: DateQualifier, refuse: Refuse): DatePoint {
  return dayPoint(day, qualifier) ?? refuse('days are counted only within the years −9999 to 9999')
}

interface Found {
  readonly from: DatePoint | null
  readonly to: DatePoint | null
  readonly isEmpty: boolean
  readonly isOneDay: boolean
}

function between({ from, to, isEmpty, isOneDay }: Found, refuse: Refuse): EdtfDate {
  if (from && to && isEmpty) {
    refuse(`the first day that it can be is ${formatEdtf(from)}, but it was not after ${formatEdtf(to)}`)
  }
  if (from && isOneDay) return from
  if (from === null && to === null) refuse('nothing says how early or how late it can be')
  return { kind: 'one-of', members: [{ kind: 'range', from, to }] }
}
