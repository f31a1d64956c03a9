/** The proleptic Gregorian calendar with astronomical years, in plain arithmetic that holds at any distance. */

/** A day in milliseconds. */
export const DAY = 86_400_000

export interface CivilDay {
  readonly year: number
  /** 1 to 12. */
  readonly month: number
  /** 1 to 31. */
  readonly day: number
}

const LENGTHS = [31, 28, 31, 30, 31, 30, 31, 31, 30, 31, 30, 31]

export function isLeapYear(year: number): boolean {
  return year % 4 === 0 && (year % 100 !== 0 || year % 400 === 0)
}

/** How many days a month (1 to 12) has. */
export function daysInMonth(year: number, month: number): number {
  return month === 2 && isLeapYear(year) ? 29 : (LENGTHS[month - 1] ?? 0)
}

// Counting years from March puts the leap day at the end of a year, and 400 years repeat exactly.
export const DAYS_IN_400_YEARS = 146_097
const FIRST_OF_MARCH_0000 = -719_468

/** Milliseconds from 1970-01-01 to the start of a day; a month beyond 12 runs into the following years. */
export function startOfDay({ year, month, day }: CivilDay): number {
  const months = month - 3
  const carried = Math.floor(months / 12)
  const years = year + carried
  const monthFromMarch = months - 12 * carried
  const cycle = Math.floor(years / 400)
  const yearOfCycle = years - cycle * 400
  const dayOfYear = Math.floor((153 * monthFromMarch + 2) / 5) + day - 1
  const leapDays = Math.floor(yearOfCycle / 4) - Math.floor(yearOfCycle / 100)
  return (cycle * DAYS_IN_400_YEARS + yearOfCycle * 365 + leapDays + dayOfYear + FIRST_OF_MARCH_0000) * DAY
}

/** The day that an instant (milliseconds from 1970-01-01) falls in: the inverse of `startOfDay`. */
export function dayAt(instant: number): CivilDay {
  const days = Math.floor(instant / DAY) - FIRST_OF_MARCH_0000
  const cycle = Math.floor(days / DAYS_IN_400_YEARS)
  const dayOfCycle = days - cycle * DAYS_IN_400_YEARS
  const yearOfCycle = Math.floor(
    (dayOfCycle - Math.floor(dayOfCycle / 1460) + Math.floor(dayOfCycle / 36_524) - Math.floor(dayOfCycle / 146_096)) /
      365,
  )
  const dayOfYear = dayOfCycle - (365 * yearOfCycle + Math.floor(yearOfCycle / 4) - Math.floor(yearOfCycle / 100))
  const monthFromMarch = Math.floor((5 * dayOfYear + 2) / 153)
  const month = monthFromMarch < 10 ? monthFromMarch + 3 : monthFromMarch - 9
  return {
    year: cycle * 400 + yearOfCycle + (month <= 2 ? 1 : 0),
    month,
    day: dayOfYear - Math.floor((153 * monthFromMarch + 2) / 5) + 1,
  }
}
