import type { DateQualifier } from '../../vocabulary/date'
import { daysInMonth } from '../bounds/calendar'
import { groupingOf } from '../bounds/grouping'
import { firstPossibleDay, possibleYears } from '../bounds/possible-days'
import type { DateComponent, DatePoint, DateYear } from './edtf-date'
import { MONTH_NAMES } from './month-names'
import { parseClockTime } from './parse-clock-time'
import { parseYear } from './parse-year'
import { bothOf, readQualifier } from './qualifier'
import type { Scanner } from './scanner'

/** Every month has as many days. */
const SURE_DAYS = 28

/** Reads one date where the scanner stands, and stops behind it. */
export function parsePoint(scanner: Scanner): DatePoint {
  const from = scanner.position
  const left = readQualifier(scanner)
  const year = parseYear(scanner)
  const right = readQualifier(scanner)
  const month = hasMonths(year) && scanner.accept('-') ? readPart(scanner, 'month') : null
  const day = month && !groupingOf(month.digits) && scanner.accept('-') ? readPart(scanner, 'day') : null
  if (scanner.isAt('-')) scanner.fail(whyNoMore(year, month))
  const point = pointOf(qualified(year, left, right), month, day)
  if (day && leastOf(day.digits) > SURE_DAYS && !firstPossibleDay(point)) scanner.fail(whyNoDay(point), day.at)
  return scanner.isAt('T') ? { ...point, time: parseClockTime(scanner, point, from) } : point
}

interface Part {
  readonly digits: string
  readonly at: number
  /** Written to its left: of this part alone. Written to its right: of this part and every part before it. */
  readonly left: DateQualifier
  readonly right: DateQualifier
}

function pointOf(year: DateYear, month: Part | null, day: Part | null): DatePoint {
  const ofDay = day ? day.right : 'none'
  const ofMonth = month ? bothOf(month.right, ofDay) : 'none'
  return {
    kind: 'point',
    year: qualified(year, ofMonth, 'none'),
    month: month && { digits: month.digits, qualifier: bothOf(month.left, ofMonth) },
    day: day && { digits: day.digits, qualifier: bothOf(day.left, ofDay) },
    time: null,
  }
}

function qualified(year: DateYear, one: DateQualifier, other: DateQualifier): DateYear {
  const qualifier = bothOf(year.qualifier, bothOf(one, other))
  return qualifier === year.qualifier ? year : { ...year, qualifier }
}

function hasMonths(year: DateYear): boolean {
  return !year.isLong && year.significantDigits === null
}

function readPart(scanner: Scanner, name: 'month' | 'day'): Part {
  const left = readQualifier(scanner)
  const at = scanner.position
  if (scanner.isAt('W')) {
    scanner.fail('EDTF has no weeks; write the first and the last day, as in [2019-02-04..2019-02-10]')
  }
  const digits = scanner.takeDigits(true)
  if (digits === '') scanner.fail(`a ${name} of two digits is missing here`, at)
  if (digits.length !== 2) scanner.fail(`a ${name} has two digits, not "${digits}"`, at)
  const isPossible = name === 'month' ? isMonth(digits) : mayBe(digits, 31)
  if (!isPossible) scanner.fail(`there is no ${name} ${digits}`, at)
  return { digits, at, left, right: readQualifier(scanner) }
}

function isMonth(digits: string): boolean {
  return mayBe(digits, 12) || groupingOf(digits) !== null
}

/** Whether two digits may stand for a number from 1 to `most`. */
function mayBe(digits: string, most: number): boolean {
  return leastOf(digits) <= most && digits !== '00'
}

function leastOf(digits: string): number {
  return Number(digits.replaceAll('X', '0'))
}

function whyNoMore(year: DateYear, month: DateComponent | Part | null): string {
  const grouping = month && groupingOf(month.digits)
  if (grouping) return `a ${grouping.unit} has no days`
  return hasMonths(year) ? 'a date ends with its day' : 'a year written with "Y" or "S" has no months'
}

function whyNoDay({ year, month, day }: DatePoint): string {
  const name = MONTH_NAMES[Number(month?.digits) - 1]
  if (!name || year.digits.includes('X')) return `there is no day ${day?.digits} in such a ${name ?? 'month'}`
  const { first } = possibleYears(year)
  const length = daysInMonth(first, Number(month?.digits))
  return name === 'February'
    ? `February ${year.isNegative ? '-' : ''}${year.digits} has ${length} days`
    : `${name} has ${length} days`
}
