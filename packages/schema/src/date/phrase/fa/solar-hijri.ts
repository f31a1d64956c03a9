import { type CivilDay, DAY, dayAt, startOfDay } from '../../bounds/calendar'
import type { OtherCalendar } from '../meaning/other-calendar'

// Leap years follow the equinox; the cycle of 33 years with 8 leap years says the same through all of these years.
const FIRST_YEAR = 1200
const LAST_YEAR = 1500
// 1 Farvardin of the year 1, in days from 1970-01-01.
const EPOCH = -492_268

export interface SolarHijriDay {
  readonly year: number
  /** 1 (Farvardin) to 12 (Esfand). */
  readonly month: number
  /** 1 to 31. */
  readonly day: number
}

/** Whether the years 1200 to 1500 (1821 to 2122), in which days are converted exactly, hold this one. */
export function isSolarHijriYear(year: number): boolean {
  return year >= FIRST_YEAR && year <= LAST_YEAR
}

/** How many days a month (1 to 12) has: six of 31, five of 30, and 29 or, in a leap year, 30. */
export function daysInSolarHijriMonth(year: number, month: number): number {
  if (month <= 6) return 31
  if (month <= 11) return 30
  return daysBeforeYear(year + 1) - daysBeforeYear(year) - 336
}

/** The Gregorian day of a day of the calendar of Iran and Afghanistan; `null` for one that does not exist. */
export function fromSolarHijri({ year, month, day }: SolarHijriDay): CivilDay | null {
  if (!isSolarHijriYear(year) || month < 1 || month > 12) return null
  if (day < 1 || day > daysInSolarHijriMonth(year, month)) return null
  const daysBeforeMonth = 30 * (month - 1) + Math.min(month - 1, 6)
  return dayAt((EPOCH + daysBeforeYear(year) + daysBeforeMonth + day - 1) * DAY)
}

/** The day of that calendar on a Gregorian day; `null` outside its years 1200 to 1500. */
export function toSolarHijri(civil: CivilDay): SolarHijriDay | null {
  const days = startOfDay(civil) / DAY - EPOCH
  const year = 1 + Math.floor((33 * days + 3) / 12_053)
  if (!isSolarHijriYear(year)) return null
  const dayOfYear = days - daysBeforeYear(year)
  const month = dayOfYear < 186 ? Math.floor(dayOfYear / 31) : Math.floor((dayOfYear - 6) / 30)
  return { year, month: month + 1, day: dayOfYear - 30 * month - Math.min(month, 6) + 1 }
}

function daysBeforeYear(year: number): number {
  return 365 * (year - 1) + Math.floor((8 * year + 21) / 33)
}

export const SOLAR_HIJRI: OtherCalendar = {
  name: 'Solar Hijri',
  monthNames: [
    'Farvardin',
    'Ordibehesht',
    'Khordad',
    'Tir',
    'Mordad',
    'Shahrivar',
    'Mehr',
    'Aban',
    'Azar',
    'Dey',
    'Bahman',
    'Esfand',
  ],
  isYear: isSolarHijriYear,
  daysInMonth: daysInSolarHijriMonth,
  toGregorian: fromSolarHijri,
  fromGregorian: toSolarHijri,
}
