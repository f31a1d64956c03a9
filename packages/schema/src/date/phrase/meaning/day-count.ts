import { type CivilDay, DAY, dayAt, daysInMonth, startOfDay } from '../../bounds/calendar'
import { MONTH_NAMES } from '../../edtf/month-names'
import type { WeekStart } from '../../relative/relation'

/** Days from 1970-01-01. */
export function countOf(day: CivilDay): number {
  return startOfDay(day) / DAY
}

/** The inverse of `countOf`. */
export function dayOfCount(count: number): CivilDay {
  return dayAt(count * DAY)
}

/** 1 for Monday to 7 for Sunday. */
export function weekdayOf(count: number): number {
  return ((((count + 3) % 7) + 7) % 7) + 1
}

const FIRST_WEEKDAYS: Readonly<Record<WeekStart, number>> = { monday: 1, saturday: 6, sunday: 7 }

/** The first day of the week in which a day lies. */
export function startOfWeek(count: number, weekStart: WeekStart): number {
  return count - ((weekdayOf(count) - FIRST_WEEKDAYS[weekStart] + 7) % 7)
}

/** A month so many months from another, as its year and its number. */
export function monthAway(year: number, month: number, months: number): { year: number; month: number } {
  const all = year * 12 + month - 1 + months
  return { year: Math.floor(all / 12), month: all - Math.floor(all / 12) * 12 + 1 }
}

export function isDay({ year, month, day }: CivilDay): boolean {
  return day <= daysInMonth(year, month)
}

/** A year as EDTF writes it: four digits, or `Y` and more. */
export function yearText(year: number): string {
  const digits = String(Math.abs(year))
  const sign = year < 0 ? '-' : ''
  return digits.length > 4 ? `Y${sign}${digits}` : sign + digits.padStart(4, '0')
}

export function monthText(year: string, month: number): string {
  return `${year}-${String(month).padStart(2, '0')}`
}

export function dayText({ year, month, day }: CivilDay): string {
  return `${monthText(yearText(year), month)}-${String(day).padStart(2, '0')}`
}

/** A day in words for an assumption: "18 March 2019". */
export function dayWords({ year, month, day }: CivilDay): string {
  return `${day} ${MONTH_NAMES[month - 1]} ${year > 0 ? year : `${1 - year} BCE`}`
}

export const WEEKDAY_NAMES = ['Monday', 'Tuesday', 'Wednesday', 'Thursday', 'Friday', 'Saturday', 'Sunday'] as const
