import type { DatePoint, DateYear } from '../edtf/edtf-date'
import { type CivilDay, daysInMonth, isLeapYear } from './calendar'
import { groupingIn } from './grouping'

/** The first and last year that a year may stand for, both included; the same where it is fully stated. */
export function possibleYears(year: DateYear): { readonly first: number; readonly last: number } {
  const [least, most] = magnitudes(year)
  return year.isNegative ? { first: -most, last: -least } : { first: least, last: most }
}

/** The first day that a date may mean, or `null` where no day fits. Of a month or longer, its first possible day. */
export function firstPossibleDay(point: DatePoint): CivilDay | null {
  const grouping = groupingIn(point)
  if (grouping) return { year: possibleYears(point.year).first, month: grouping.firstMonth, day: 1 }
  return firstFit(yearsOf(point), monthsOf(point), daysOf(point))
}

/** The last day that a date may mean, or `null`; a grouping may end in the next year. */
export function lastPossibleDay(point: DatePoint): CivilDay | null {
  const grouping = groupingIn(point)
  if (!grouping) return firstFit(yearsOf(point).reverse(), monthsOf(point).reverse(), daysOf(point).reverse())
  const months = grouping.firstMonth + grouping.months - 1
  const year = possibleYears(point.year).last + (months > 12 ? 1 : 0)
  const month = months > 12 ? months - 12 : months
  return { year, month, day: daysInMonth(year, month) }
}

/** Every number from `least` to `most` that digits with `X` in unspecified places may stand for, in order. */
export function possibleNumbers(digits: string, least: number, most: number): number[] {
  let found = [0]
  for (const digit of digits) {
    const choices = digit === 'X' ? [0, 1, 2, 3, 4, 5, 6, 7, 8, 9] : [Number(digit)]
    found = found.flatMap((number) => choices.map((choice) => number * 10 + choice))
  }
  return found.filter((number) => number >= least && number <= most)
}

function firstFit(years: number[], months: number[], days: number[]): CivilDay | null {
  for (const year of years) {
    for (const month of months) {
      const day = days.find((candidate) => candidate <= daysInMonth(year, month))
      if (day) return { year, month, day }
    }
  }
  return null
}

function magnitudes({ digits, exponent, significantDigits, isNegative }: DateYear): [number, number] {
  if (digits.includes('X')) {
    const least = Number(digits.replaceAll('X', '0'))
    return [isNegative ? Math.max(1, least) : least, Number(digits.replaceAll('X', '9'))]
  }
  const stated = Number(`${digits}e${exponent ?? 0}`)
  if (significantDigits === null) return [stated, stated]
  const size = 10 ** (significantLength({ digits, exponent }) - significantDigits)
  const least = Math.floor(stated / size) * size
  return [least, least + size - 1]
}

/** How many digits a year comes to, without leading zeros. */
export function significantLength({ digits, exponent }: Pick<DateYear, 'digits' | 'exponent'>): number {
  return digits.replace(/^0+/, '').length + (exponent ?? 0)
}

// Every year has every day but one: only for 29 February does it matter which years lie between the first and the last.
function yearsOf({ year, month, day }: DatePoint): number[] {
  const { first, last } = possibleYears(year)
  const isLeapDay = month?.digits === '02' && day?.digits === '29'
  if (!isLeapDay || !year.digits.includes('X')) return first === last ? [first] : [first, last]
  const centuries = possibleNumbers(year.digits.slice(0, 2), 0, 99)
  const years = possibleNumbers(year.digits.slice(2), 0, 99)
  const least = year.isNegative ? 1 : 0
  const found = [leapYear(centuries, years, least), leapYear(centuries.reverse(), years.reverse(), least)]
  const magnitudes = found.filter((number) => number !== null)
  return year.isNegative ? magnitudes.map((number) => -number).reverse() : magnitudes
}

/** The first leap year, not below `least`, that one of the centuries and one of the years within it make. */
function leapYear(centuries: readonly number[], years: readonly number[], least: number): number | null {
  for (const century of centuries) {
    const year = years.find((candidate) => century * 100 + candidate >= least && isLeapYear(century * 100 + candidate))
    if (year !== undefined) return century * 100 + year
  }
  return null
}

function monthsOf({ month }: DatePoint): number[] {
  return possibleNumbers(month?.digits ?? 'XX', 1, 12)
}

function daysOf({ day }: DatePoint): number[] {
  return possibleNumbers(day?.digits ?? 'XX', 1, 31)
}
