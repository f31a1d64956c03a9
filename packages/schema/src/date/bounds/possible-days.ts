import type { DatePoint, DateYear } from '../edtf/edtf-date'
import { type CivilDay, daysInMonth } from './calendar'
import { type Grouping, groupingIn } from './grouping'

/** The first and last year that a year may stand for, both included; the same where it is fully stated. */
export function possibleYears(year: DateYear): { readonly first: number; readonly last: number } {
  const { first, last } = edgesOf(year)
  return { first: Number(first), last: Number(last) }
}

/** The first and last year that a year may stand for, to the last digit, as text of any length. */
export function edgesOf(year: DateYear): { readonly first: string; readonly last: string } {
  const pattern = patternOf(year)
  const least = pattern.replaceAll('X', '0')
  const most = pattern.replaceAll('X', '9')
  // The year 0 has no minus.
  return year.isNegative
    ? { first: `-${most}`, last: `-${/[1-9]/.test(least) ? least : 1}` }
    : { first: least, last: most }
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
  return [...numbersOf(digits, false)].filter((number) => number >= least && number <= most)
}

/** How many digits a year comes to, without leading zeros. */
export function significantLength({ digits, exponent }: Pick<DateYear, 'digits' | 'exponent'>): number {
  return digits.replace(/^0+/, '').length + (exponent ?? 0)
}

function outermostDay(point: DatePoint, isLast: boolean): CivilDay | null {
  const grouping = groupingIn(point)
  if (grouping) return edgeOf(grouping, point.year, isLast)
  const months = [...numbersOf(point.month?.digits ?? 'XX', isLast)]
  const days = [...numbersOf(point.day?.digits ?? 'XX', isLast)]
  for (const year of yearsOf(point, isLast)) {
    for (const month of months) {
      const day = days.find((candidate) => candidate > 0 && candidate <= daysInMonth(year, month))
      if (day) return { year, month, day }
    }
  }
  return null
}

function edgeOf({ firstMonth, months }: Grouping, year: DateYear, isLast: boolean): CivilDay {
  const { first, last } = possibleYears(year)
  const monthsBefore = firstMonth - 1 + (isLast ? months - 1 : 0)
  const edge = { year: (isLast ? last : first) + Math.floor(monthsBefore / 12), month: (monthsBefore % 12) + 1 }
  return { ...edge, day: isLast ? daysInMonth(edge.year, edge.month) : 1 }
}

// Every year has every day but one: only for 29 February does it matter which years lie between the first and the last.
function yearsOf({ year, month, day }: DatePoint, isFalling: boolean): Iterable<number> {
  const isLeapDay = month?.digits === '02' && day?.digits === '29'
  if (isLeapDay && year.digits.includes('X')) return everyYear(year, isFalling)
  const { first, last } = possibleYears(year)
  return isFalling ? [last, first] : [first, last]
}

function* everyYear({ digits, isNegative }: DateYear, isFalling: boolean): Generator<number> {
  for (const magnitude of numbersOf(digits, isFalling !== isNegative)) {
    if (!isNegative) yield magnitude
    else if (magnitude > 0) yield -magnitude
  }
}

/** Every number that digits with `X` in unspecified places may stand for, in rising or in falling order. */
function* numbersOf(digits: string, isFalling: boolean): Generator<number> {
  if (digits === '') return yield 0
  const last = digits.slice(-1)
  const choices = last === 'X' ? (isFalling ? '9876543210' : '0123456789') : last
  for (const tens of numbersOf(digits.slice(0, -1), isFalling)) {
    for (const choice of choices) yield tens * 10 + Number(choice)
  }
}

/** Every digit of a year, with `X` for each that is not meant: `1950S2` is `19XX`. */
function patternOf({ digits, exponent, significantDigits }: DateYear): string {
  const stated = digits + '0'.repeat(exponent ?? 0)
  if (significantDigits === null) return stated
  const unknown = significantLength({ digits, exponent }) - significantDigits
  return stated.slice(0, stated.length - unknown).padEnd(stated.length, 'X')
}
