/** Calendar arithmetic on plain numbers: proleptic Gregorian, UTC, any year, also beyond what `Date` can hold. */

export const SECOND = 1000
export const MINUTE = 60 * SECOND
export const HOUR = 60 * MINUTE
export const DAY = 24 * HOUR
export const YEAR = 365.2425 * DAY

/** How far from 1970 an instant may lie, in milliseconds: some 300 billion years. */
export const FURTHEST = 1e22

/** `month` counts from 1; `year` is astronomical: 0 is 1 BCE. */
export interface CalendarDay {
  readonly year: number
  readonly month: number
  readonly day: number
}

/** The calendar repeats itself. */
const ERA = { years: 400, length: 146_097 * DAY }

/** Beyond it the number that is nearest to the start of a day may lie before it, by a minute or more. */
const EXACT = 8.64e15

/** Epoch milliseconds at which the day begins. Inverse of `dayOf`. */
export function startOfDay({ year, month, day }: CalendarDay): number {
  const era = Math.floor(year / ERA.years)
  // In an era of which `Date` knows every day: from the year 2000.
  return Date.UTC(2000 + year - era * ERA.years, month - 1, day) + (era - 5) * ERA.length
}

/** The calendar day that holds an instant. Inverse of `startOfDay`. */
export function dayOf(instant: number): CalendarDay {
  const held = Math.abs(instant) > EXACT ? instant + Math.abs(instant) * Number.EPSILON : instant
  const era = Math.floor(held / ERA.length)
  const date = new Date(held - era * ERA.length)
  return { year: date.getUTCFullYear() + era * ERA.years, month: date.getUTCMonth() + 1, day: date.getUTCDate() }
}
