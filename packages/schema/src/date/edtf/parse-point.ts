import type { DateQualifier } from '../../vocabulary/date'
import { daysInMonth } from '../bounds/calendar'
import { type Grouping, groupingOf } from '../bounds/grouping'
import { firstPossibleDay, possibleNumbers, possibleYears } from '../bounds/possible-days'
import type { DatePoint, DateYear } from './edtf-date'
import { MONTH_NAMES } from './month-names'
import { parseClockTime } from './parse-clock-time'
import { parseYear } from './parse-year'
import { bothOf, readQualifier } from './qualifier'
import type { Scanner } from './scanner'

/** Reads one date where the scanner stands, and stops behind it. */
export function parsePoint(scanner: Scanner): DatePoint {
  const from = scanner.position
  const year = readQualified(scanner, parseYear)
  const isYearOnly = year.part.isLong || year.part.significantDigits !== null
  const month = isYearOnly ? null : readAfterHyphen(scanner, readMonth)
  const grouping = month && groupingOf(month.part)
  const day = month && !grouping ? readAfterHyphen(scanner, readDay) : null
  if (scanner.isAt('-')) scanner.fail(whyNoMore(year.part, grouping))
  const [yearQualifier, monthQualifier, dayQualifier] = spread([year, month, day])
  const point: DatePoint = {
    kind: 'point',
    year: { ...year.part, qualifier: yearQualifier ?? 'none' },
    month: month && { digits: month.part, qualifier: monthQualifier ?? 'none' },
    day: day && { digits: day.part, qualifier: dayQualifier ?? 'none' },
    time: null,
  }
  if (!firstPossibleDay(point)) scanner.fail(whyNoDay(point), day?.at)
  return scanner.isAt('T') ? { ...point, time: parseClockTime(scanner, point, from) } : point
}

interface Qualified<T> {
  readonly part: T
  readonly at: number
  /** Written to its left: of this part alone. Written to its right: of this part and every part before it. */
  readonly before: DateQualifier
  readonly after: DateQualifier
}

function readQualified<T>(scanner: Scanner, readPart: (scanner: Scanner) => T): Qualified<T> {
  const before = readQualifier(scanner)
  const at = scanner.position
  return { part: readPart(scanner), at, before, after: readQualifier(scanner) }
}

function readAfterHyphen(scanner: Scanner, readPart: (scanner: Scanner) => string): Qualified<string> | null {
  return scanner.accept('-') ? readQualified(scanner, readPart) : null
}

function spread(parts: readonly (Qualified<unknown> | null)[]): DateQualifier[] {
  return parts.map((part, index) =>
    parts.slice(index).reduce((sum, later) => bothOf(sum, later?.after ?? 'none'), part?.before ?? 'none'),
  )
}

function readMonth(scanner: Scanner): string {
  const at = scanner.position
  if (scanner.isAt('W')) {
    scanner.fail('EDTF has no weeks; write the first and the last day, as in [2019-02-04..2019-02-10]')
  }
  const digits = readTwoDigits(scanner, 'month')
  const isPossible = groupingOf(digits) !== null || possibleNumbers(digits, 1, 12).length > 0
  return isPossible ? digits : scanner.fail(`there is no month ${digits}`, at)
}

function readDay(scanner: Scanner): string {
  const at = scanner.position
  const digits = readTwoDigits(scanner, 'day')
  return possibleNumbers(digits, 1, 31).length > 0 ? digits : scanner.fail(`there is no day ${digits}`, at)
}

function readTwoDigits(scanner: Scanner, part: 'month' | 'day'): string {
  const at = scanner.position
  const digits = scanner.take(/[0-9X]+/y)
  if (digits === null) return scanner.fail(`a ${part} of two digits is missing here`, at)
  return digits.length === 2 ? digits : scanner.fail(`a ${part} has two digits, not "${digits}"`, at)
}

function whyNoMore(year: DateYear, grouping: Grouping | null): string {
  if (grouping) return `a ${grouping.unit} has no days`
  const isYearOnly = year.isLong || year.significantDigits !== null
  return isYearOnly ? 'a year written with "Y" or "S" has no months' : 'a date ends with its day'
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
