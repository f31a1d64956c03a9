import { DAY, dayAt, startOfDay } from '../bounds/calendar'
import type { DateComponent, DatePoint, DateRange } from '../edtf/edtf-date'

/**
 * Every date of a range (`{1670..1672}`: 1670, 1671, 1672), as coarse as its sides. `null` where a side is open, the
 * sides are not of one unit or not plain, or there would be more than `most`.
 */
export function pointsInRange({ from, to }: DateRange, most: number): readonly DatePoint[] | null {
  const first = from && ordinalOf(from)
  const last = to && ordinalOf(to)
  if (!from || !first || !last || first.unit !== last.unit || last.at - first.at >= most) return null
  return Array.from({ length: last.at - first.at + 1 }, (_, index) => pointAt(from, first.unit, first.at + index))
}

type Unit = 'year' | 'month' | 'day'

interface Ordinal {
  readonly unit: Unit
  /** Years, months or days, counted from one fixed date. */
  readonly at: number
}

function ordinalOf({ year, month, day, time }: DatePoint): Ordinal | null {
  if (time || year.exponent !== null || year.significantDigits !== null) return null
  const numbers = [year, month, day].map((component) => component && Number(component.digits))
  if (numbers.some((number) => Number.isNaN(number))) return null
  const [digits, monthNumber, dayNumber] = numbers
  const yearNumber = (year.isNegative ? -1 : 1) * (digits ?? 0)
  if (!monthNumber) return { unit: 'year', at: yearNumber }
  if (monthNumber > 12) return null
  if (!dayNumber) return { unit: 'month', at: yearNumber * 12 + monthNumber - 1 }
  return { unit: 'day', at: Math.round(startOfDay({ year: yearNumber, month: monthNumber, day: dayNumber }) / DAY) }
}

/** The date at an ordinal, with what else its range's start says. */
function pointAt(like: DatePoint, unit: Unit, at: number): DatePoint {
  const { year, month, day } = numbersAt(unit, at)
  return {
    ...like,
    year: { ...like.year, digits: String(Math.abs(year)).padStart(4, '0'), isNegative: year < 0 },
    month: numbered(like.month, month),
    day: numbered(like.day, day),
  }
}

function numbersAt(unit: Unit, at: number): { year: number; month: number; day: number } {
  if (unit === 'day') return dayAt(at * DAY)
  if (unit === 'year') return { year: at, month: 1, day: 1 }
  const year = Math.floor(at / 12)
  return { year, month: at - year * 12 + 1, day: 1 }
}

function numbered(component: DateComponent | null, number: number): DateComponent | null {
  return component && { ...component, digits: String(number).padStart(2, '0') }
}
