import { daysInMonth } from '../bounds/calendar'
import { groupingIn } from '../bounds/grouping'
import { possibleNumbers } from '../bounds/possible-days'
import type { DateComponent, DatePoint, DateYear } from '../edtf/edtf-date'

/** Above this many, nobody could tell them apart. */
const MOST_POINTS = 1000

/**
 * Every date that a date with unspecified digits may stand for, each as coarse as what is stated allows and without
 * `X` (`156X-12-25` is ten days, `2014-1X` three months); the date itself where its digits leave no gap (`156X`,
 * `2014-XX-XX`). `null` where there are too many to list.
 */
export function possiblePoints(point: DatePoint): readonly DatePoint[] | null {
  const day = isAny(point.day) ? null : point.day
  const month = day === null && isAny(point.month) ? null : point.month
  const coarse = { ...point, month, day }
  if (!hasGaps(coarse)) return [point]
  const years = yearsOf(point.year)
  const months = month && !groupingIn(point) ? numbersOf(month, 12) : [null]
  const days = day ? numbersOf(day, 31) : [null]
  if (years === null || years.length * months.length * days.length > MOST_POINTS) return null
  return years.flatMap((year) =>
    months.flatMap((monthNumber) =>
      days
        .filter((dayNumber) => exists(point.year.isNegative ? -year : year, monthNumber, dayNumber))
        .map((dayNumber) => ({
          ...coarse,
          year: { ...point.year, digits: String(year).padStart(4, '0') },
          month: withNumber(month, monthNumber),
          day: withNumber(day, dayNumber),
        })),
    ),
  )
}

/** Unspecified digits at the very end of a date leave a whole decade, year or month; before anything stated, gaps. */
function hasGaps({ year, month, day }: DatePoint): boolean {
  const isBroken = (component: DateComponent | null) => component?.digits.includes('X') ?? false
  return isBroken(month) || isBroken(day) || (isBroken(year) && (month !== null || /X\d/.test(year.digits)))
}

function isAny(component: DateComponent | null): boolean {
  return component === null || component.digits === 'XX'
}

/** `null` where there are too many. */
function yearsOf({ digits, isNegative }: DateYear): readonly number[] | null {
  if (digits.replaceAll(/[^X]/g, '').length > 3) return null
  return possibleNumbers(digits, isNegative ? 1 : 0, Number.POSITIVE_INFINITY)
}

function numbersOf({ digits }: DateComponent, most: number): readonly number[] {
  return possibleNumbers(digits, 1, most)
}

function exists(year: number, month: number | null, day: number | null): boolean {
  return month === null || day === null || day <= daysInMonth(year, month)
}

function withNumber(component: DateComponent | null, number: number | null): DateComponent | null {
  return component && number !== null ? { ...component, digits: String(number).padStart(2, '0') } : component
}
