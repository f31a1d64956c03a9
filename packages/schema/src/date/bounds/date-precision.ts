import type { DatePrecision, DateQualifier, DateShape } from '../../vocabulary/date'
import type { DatePoint, DateYear, EdtfDate } from '../edtf/edtf-date'
import { formatEdtf } from '../edtf/format-edtf'
import { groupingIn } from './grouping'
import { significantLength } from './possible-days'

/** Whether a date is one moment somewhere within, a span that lasted, or all of several dates. */
export function shapeOf(date: EdtfDate): DateShape {
  if (date.kind === 'interval') return 'span'
  return date.kind === 'all-of' ? 'all' : 'moment'
}

/** The unit that a date is known to; `span` where it is an interval or set of more than one date. */
export function precisionOf(date: EdtfDate): DatePrecision {
  if (date.kind === 'point') return pointPrecision(date)
  if (date.kind === 'interval') {
    const { start, end } = date
    const isOne = typeof start !== 'string' && typeof end !== 'string' && formatEdtf(start) === formatEdtf(end)
    return isOne ? pointPrecision(start) : 'span'
  }
  const [only, ...others] = date.members
  return only?.kind === 'point' && others.length === 0 ? pointPrecision(only) : 'span'
}

/** Whether it names one day, or a clock time, of one moment and without reserve: only that may be drawn as a dot. */
export function isExact({ shape, precision, qualifier }: ExactnessFacts): boolean {
  return shape === 'moment' && qualifier === 'none' && EXACT.has(precision)
}

export interface ExactnessFacts {
  readonly shape: DateShape
  readonly precision: DatePrecision
  readonly qualifier: DateQualifier
}

const EXACT: ReadonlySet<DatePrecision> = new Set(['millisecond', 'second', 'minute', 'hour', 'day'])
// By how many of a year's last digits are not known.
const COARSE: readonly DatePrecision[] = ['year', 'decade', 'century', 'millennium']

function pointPrecision(point: DatePoint): DatePrecision {
  const { year, month, day, time } = point
  if (time) return time.second === null ? 'minute' : 'second'
  const unknownDigits = unknownDigitsOf(year)
  if (unknownDigits > 0 || !month || month.digits.includes('X')) return COARSE[unknownDigits] ?? 'millennium'
  const grouping = groupingIn(point)
  if (grouping) return grouping.unit
  return !day || day.digits.includes('X') ? 'month' : 'day'
}

/** How many of a year's last digits are not known: all after the first that is not. */
export function unknownDigitsOf(year: DateYear): number {
  const { digits, significantDigits } = year
  if (digits.includes('X')) return digits.length - digits.indexOf('X')
  return significantDigits === null ? 0 : significantLength(year) - significantDigits
}
