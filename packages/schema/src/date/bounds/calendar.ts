/** The proleptic Gregorian calendar with astronomical years, as far from now as one likes: it repeats every 400 years. */

/** A day in milliseconds. */
export const DAY = 86_400_000
/** A year in milliseconds, on average; 400 of them are a whole number of days. */
export const MEAN_YEAR = 31_556_952_000

// The platform's own dates end some 270,000 years from now: it is asked for the year at the same place of the cycle.
const CYCLE = 400
const MODEL_YEAR = 2000

export interface CivilDay {
  readonly year: number
  /** 1 to 12. */
  readonly month: number
  /** 1 to 31. */
  readonly day: number
}

/** How many days a month (1 to 12) has. */
export function daysInMonth(year: number, month: number): number {
  return dayAt(startOfDay({ year: year % CYCLE, month: month + 1, day: 0 })).day
}

/** Milliseconds from 1970-01-01 to the start of a day; a month or day beyond the last runs into the following ones. */
export function startOfDay({ year, month, day }: CivilDay): number {
  const yearOfCycle = year % CYCLE
  return Date.UTC(MODEL_YEAR + yearOfCycle, month - 1, day) + (year - yearOfCycle - MODEL_YEAR) * MEAN_YEAR
}

/** The day that an instant (milliseconds from 1970-01-01) falls in: the inverse of `startOfDay`. */
export function dayAt(instant: number): CivilDay {
  const ofCycle = instant % (CYCLE * MEAN_YEAR)
  const date = new Date(ofCycle)
  const year = date.getUTCFullYear() + (instant - ofCycle) / MEAN_YEAR
  return { year, month: date.getUTCMonth() + 1, day: date.getUTCDate() }
}

/** How long a clock takes to get to hours, minutes and seconds, in milliseconds. */
export function clockLength(parts: readonly number[]): number {
  return parts.reduce((length, part) => length * 60 + part, 0) * 1000
}
