import type { DatePoint, DateYear } from '../edtf/edtf-date'
import { type CivilDay, dayAt, daysInMonth, startOfDay } from './calendar'
import { type Grouping, groupingIn } from './grouping'

/** The first and last year that a year may stand for, both included; the same where it is fully stated. */
export function possibleYears(year: DateYear): { readonly first: number; readonly last: number } {
  const { first, last } = exactYears(year)
  return { first: Number(first), last: Number(last) }
}

/** The first and last year that a year may stand for, both included, to the last digit. */
export function exactYears(year: DateYear): { readonly first: bigint; readonly last: bigint } {
  const pattern = patternOf(year)
  const least = BigInt(pattern.replaceAll('X', '0'))
  const most = BigInt(pattern.replaceAll('X', '9'))
  // The year 0 has no minus.
  return year.isNegative ? { first: -most, last: -(least || 1n) } : { first: least, last: most }
}

/** The first day that a date may mean, or `null` where no day fits. Of a month or longer, its first possible day. */
export function firstPossibleDay(point: DatePoint): CivilDay | null {
  return outermostDay(point, false)
}

/** The last day that a date may mean, or `null`; a grouping may end in the next year. */
export function lastPossibleDay(point: DatePoint): CivilDay | null {
  return outermostDay(point, true)
}

/** Every number from `least` to `most` that digits with `X` in unspecified places may stand for, in order. */
export function possibleNumbers(digits: string, least: number, most: number): number[] {
  return [...numbersOf(digits, [least, Math.min(most, 10 ** digits.length - 1)], false)]
}

/** How many digits a year comes to, without leading zeros. */
export function significantLength({ digits, exponent }: Pick<DateYear, 'digits' | 'exponent'>): number {
  return digits.replace(/^0+/, '').length + (exponent ?? 0)
}

function outermostDay(point: DatePoint, isLast: boolean): CivilDay | null {
  const grouping = groupingIn(point)
  for (const year of yearsOf(point, isLast)) {
    if (grouping) return edgeOf(grouping, year, isLast)
    for (const month of numbersOf(point.month?.digits ?? 'XX', [1, 12], isLast)) {
      const length = daysInMonth(year, month)
      for (const day of numbersOf(point.day?.digits ?? 'XX', [1, length], isLast)) return { year, month, day }
    }
  }
  return null
}

function edgeOf({ firstMonth, months }: Grouping, year: number, isLast: boolean): CivilDay {
  return isLast ? dayAt(startOfDay({ year, month: firstMonth + months, day: 0 })) : { year, month: firstMonth, day: 1 }
}

// Every year has every day but one: only for 29 February does it matter which years lie between the first and the last.
function yearsOf({ year, month, day }: DatePoint, isFalling: boolean): Iterable<number> {
  const { first, last } = possibleYears(year)
  const isLeapDay = month?.digits === '02' && day?.digits === '29'
  if (!isLeapDay) return [isFalling ? last : first]
  // Through leap years and the centuries that are none.
  return numbersOf(year.digits, [Math.ceil(first / 4), Math.floor(last / 4), 4], isFalling)
}

/** The first and last number, both included, counted in steps from 0. */
type Steps = readonly [least: number, most: number, step?: number]

/** Every number of some that digits with `X` in unspecified places may stand for, in rising or in falling order. */
function* numbersOf(digits: string, [least, most, step = 1]: Steps, isFalling: boolean): Generator<number> {
  const pattern = new RegExp(digits.replaceAll('X', '.'))
  for (let passed = 0; passed <= most - least; passed += 1) {
    const number = step * (isFalling ? most - passed : least + passed)
    if (pattern.test(String(Math.abs(number)).padStart(digits.length, '0'))) yield number
  }
}

/** Every digit of a year, with `X` for each that is not meant: `1950S2` is `19XX`. */
function patternOf({ digits, exponent, significantDigits }: DateYear): string {
  const stated = digits + '0'.repeat(exponent ?? 0)
  if (significantDigits === null) return stated
  return stated.slice(0, stated.search(/[1-9]/) + significantDigits).padEnd(stated.length, 'X')
}
