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

const DAYS_IN_ERA = 146097
const DAYS_TO_EPOCH = 719468

/** Epoch milliseconds at which the day begins. Inverse of `dayOf`. */
export function startOfDay({ year, month, day }: CalendarDay): number {
  // Years are counted from March, so that the leap day is the last of its year.
  const shifted = month <= 2 ? year - 1 : year
  const era = Math.floor(shifted / 400)
  const yearOfEra = shifted - era * 400
  const dayOfYear = Math.floor((153 * (month > 2 ? month - 3 : month + 9) + 2) / 5) + day - 1
  const dayOfEra = yearOfEra * 365 + Math.floor(yearOfEra / 4) - Math.floor(yearOfEra / 100) + dayOfYear
  return (era * DAYS_IN_ERA + dayOfEra - DAYS_TO_EPOCH) * DAY
}

/** The calendar day that holds an instant. Inverse of `startOfDay`. */
export function dayOf(instant: number): CalendarDay {
  const days = Math.floor(instant / DAY) + DAYS_TO_EPOCH
  const era = Math.floor(days / DAYS_IN_ERA)
  const dayOfEra = days - era * DAYS_IN_ERA
  const yearOfEra = Math.floor(
    (dayOfEra - Math.floor(dayOfEra / 1460) + Math.floor(dayOfEra / 36524) - Math.floor(dayOfEra / 146096)) / 365,
  )
  const dayOfYear = dayOfEra - (365 * yearOfEra + Math.floor(yearOfEra / 4) - Math.floor(yearOfEra / 100))
  const shiftedMonth = Math.floor((5 * dayOfYear + 2) / 153)
  const month = shiftedMonth < 10 ? shiftedMonth + 3 : shiftedMonth - 9
  const day = dayOfYear - Math.floor((153 * shiftedMonth + 2) / 5) + 1
  return { year: yearOfEra + era * 400 + (month <= 2 ? 1 : 0), month, day }
}
