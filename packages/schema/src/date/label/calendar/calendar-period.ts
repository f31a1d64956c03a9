import type { DateQualifier } from '../../../vocabulary/date'
import { dayAt, startOfDay } from '../../bounds/calendar'
import { precisionOf } from '../../bounds/date-precision'
import { firstPossibleDay, lastPossibleDay } from '../../bounds/possible-days'
import type { DatePoint } from '../../edtf/edtf-date'
import type { DateVoice } from '../date-voice'
import { clockAt } from '../format-clock'
import { doubtOf } from '../format-point'
import { isDeep } from '../format-years'

/** Calendars that a date can be read in beside the Gregorian one. */
export type OtherCalendar = 'islamic-umalqura' | 'persian'

/** The days that a date may be, without a gap, as instants of their starts in UTC, both included. */
export interface CalendarPeriod {
  readonly first: number
  readonly last: number
  /** What of it is told: the one day, the first and last day, or the years that it falls in. */
  readonly unit: 'day' | 'days' | 'years'
  readonly qualifier: DateQualifier
}

/** The days that are converted as they were lived: Umm al-Qura is a table, the leap years of Iran follow the equinox. */
const REACH: Readonly<Record<OtherCalendar, readonly [first: number, last: number]>> = {
  // 1300 to 1600 AH.
  'islamic-umalqura': [startOfDay({ year: 1882, month: 11, day: 12 }), startOfDay({ year: 2174, month: 11, day: 25 })],
  // 1200 to 1500 AP.
  persian: [startOfDay({ year: 1821, month: 3, day: 21 }), startOfDay({ year: 2122, month: 3, day: 20 })],
}

/** The period of one date that another calendar can tell, or `null` where it would claim more than is known. */
export function periodOf(point: DatePoint, calendar: OtherCalendar, voice: DateVoice): CalendarPeriod | null {
  const qualifier = doubtOf(point)
  const unit = unitOf(point)
  const first = firstPossibleDay(point)
  const last = lastPossibleDay(point)
  if (qualifier === null || unit === null || !first || !last) return null
  // "About between" is said of nothing.
  if (unit === 'days' && qualifier !== 'none') return null
  if (point.time) {
    const day = startOfDay(dayAt(clockAt(point, point.time, voice.timeZone).shown))
    return within({ first: day, last: day, unit, qualifier }, calendar)
  }
  return within({ first: startOfDay(first), last: startOfDay(last), unit, qualifier }, calendar)
}

function within(period: CalendarPeriod, calendar: OtherCalendar): CalendarPeriod | null {
  const [first, last] = REACH[calendar]
  return period.first >= first && period.last <= last ? period : null
}

function unitOf(point: DatePoint): CalendarPeriod['unit'] | null {
  const { year, month, day } = point
  if (year.significantDigits !== null || isDeep(year)) return null
  const isGapBefore = (part: DatePoint['month']) => part !== null && part.digits !== 'XX'
  if (year.digits.includes('X') && (isGapBefore(month) || isGapBefore(day))) return null
  if (month?.digits.includes('X') && isGapBefore(day)) return null
  const precision = precisionOf(point)
  if (precision === 'day' || point.time) return 'day'
  const isWholeYears = !isGapBefore(month) && !isGapBefore(day)
  return isWholeYears ? 'years' : 'days'
}
