import { groupingOf } from '../bounds/grouping'
import type { DateComponent, DatePoint, EdtfDate } from './edtf-date'
import { pointsOf } from './qualifier'

/**
 * The lowest level of EDTF (ISO 8601-2:2019) at which a date is stated, or `null` where only this house reads it:
 * a clock time without seconds, or one inside an interval or a set. Such a date is exported by its bounds.
 */
export function levelOf(date: EdtfDate): 0 | 1 | 2 | null {
  const points = pointsOf(date)
  if (points.some(({ time }) => time && (time.second === null || date.kind !== 'point'))) return null
  if (date.kind === 'one-of' || date.kind === 'all-of' || points.some(needsLevel2)) return 2
  const hasOpenEnd = date.kind === 'interval' && points.length < 2
  return hasOpenEnd || points.some(needsLevel1) ? 1 : 0
}

function needsLevel1({ year, month, day }: DatePoint): boolean {
  const hasSeason = month !== null && groupingOf(month.digits) !== null
  return year.isLong || year.isNegative || hasSeason || partsOf({ year, month, day }).some(isUnsure)
}

function needsLevel2({ year, month, day }: DatePoint): boolean {
  const parts = partsOf({ year, month, day })
  if (year.exponent !== null || year.significantDigits !== null || Number(month?.digits) > 24) return true
  return (
    parts.some(({ qualifier }) => qualifier !== year.qualifier) || !hasLevel1Gaps(parts.map(({ digits }) => digits))
  )
}

// Level 1 leaves open the last one or two digits of a lone year, or whole parts from the right.
function hasLevel1Gaps(digits: readonly string[]): boolean {
  const text = digits.join('-')
  return /^\d+$|^\d{3}X$|^\d\dXX$|^\d{4}-XX(-XX)?$|^\d{4}-\d\d(-\d\d|-XX)?$/.test(text)
}

function partsOf({ year, month, day }: Pick<DatePoint, 'year' | 'month' | 'day'>): DateComponent[] {
  return [year, month, day].filter((part) => part !== null)
}

function isUnsure({ digits, qualifier }: DateComponent): boolean {
  return digits.includes('X') || qualifier !== 'none'
}
