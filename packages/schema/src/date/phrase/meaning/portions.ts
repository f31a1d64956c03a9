import { groupingIn } from '../../bounds/grouping'
import { possibleYears } from '../../bounds/possible-days'
import type { DatePoint } from '../../edtf/edtf-date'
import type { Portion } from './date-parts'
import { dayOfCount, dayText, monthAway, monthText, yearText } from './day-count'
import { daysOfPoint, pointOf } from './placed'

export interface Stretch {
  readonly from: string
  readonly to: string
}

/**
 * The part of a date that "early", "mid" and "late" or a half of it name. A third of twelve months is four of them, of
 * ten years three, four and three, of a month the days 1–10, 11–20 and the rest.
 */
export function portionOf(text: string, portion: Portion): Stretch | null {
  const point = pointOf(text)
  if (!point || point.day || (point.month && point.year.digits.includes('X'))) return null
  const edge = edgeDay(daysOfPoint(text), portion)
  if (edge) return edge
  const isYear = point.month === null && possibleYears(point.year).first === possibleYears(point.year).last
  if (isYear && portion === 'first-half') return { from: `${text}-40`, to: `${text}-40` }
  if (isYear && portion === 'second-half') return { from: `${text}-41`, to: `${text}-41` }
  const { length, at } = unitsOf(point, text)
  const [start, end] = cut(length, portion, point.month !== null && !groupingIn(point))
  return { from: at(start), to: at(end - 1) }
}

/** Its first or its last day, where that is the portion. */
function edgeDay(days: { readonly first: number; readonly last: number } | null, portion: Portion): Stretch | null {
  if (!days || (portion !== 'first-day' && portion !== 'last-day')) return null
  const day = dayText(dayOfCount(portion === 'first-day' ? days.first : days.last))
  return { from: day, to: day }
}

/** The part of a week or another run of days. */
export function portionOfDays(first: number, last: number, portion: Portion): Stretch {
  const [start, end] = cut(last - first + 1, portion, false)
  return { from: dayText(dayOfCount(first + start)), to: dayText(dayOfCount(first + end - 1)) }
}

interface Units {
  readonly length: number
  /** The unit so many from the first, as EDTF. */
  readonly at: (index: number) => string
}

function unitsOf(point: DatePoint, text: string): Units {
  const { first, last } = possibleYears(point.year)
  const grouping = groupingIn(point)
  if (grouping) {
    return { length: grouping.months, at: (index) => monthsFrom(first, grouping.firstMonth + index) }
  }
  if (point.month) {
    const days = daysOfPoint(text) ?? { first: 0, last: 0 }
    return { length: days.last - days.first + 1, at: (index) => dayText(dayOfCount(days.first + index)) }
  }
  if (first === last) return { length: 12, at: (index) => monthsFrom(first, index + 1) }
  return { length: last - first + 1, at: (index) => yearText(first + index) }
}

function monthsFrom(year: number, month: number): string {
  const found = monthAway(year, 1, month - 1)
  return monthText(yearText(found.year), found.month)
}

/** From which unit to before which, of so many. */
function cut(length: number, portion: Portion, isMonth: boolean): [number, number] {
  const third = isMonth ? 10 : Math.round(length / 3)
  const twoThirds = isMonth ? 20 : Math.round((length * 2) / 3)
  const half = Math.floor(length / 2)
  const cuts: Readonly<Record<Portion, [number, number]>> = {
    early: [0, third],
    mid: [third, twoThirds],
    late: [twoThirds, length],
    'first-half': [0, half],
    'second-half': [half, length],
    'first-day': [0, 1],
    'last-day': [length - 1, length],
  }
  return cuts[portion]
}
