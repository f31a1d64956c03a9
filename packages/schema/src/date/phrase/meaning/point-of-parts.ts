import type { PhraseContext } from '../phrase-context'
import type { ClockSense, DateParts, YearSpan } from './date-parts'
import { isDay, monthText } from './day-count'
import { seasonCode } from './seasons'

/** The EDTF point that parts make in a year, without marks; `null` where there is no such day. */
export function pointInYear(parts: DateParts, year: YearSpan, context: PhraseContext): string | null {
  const month = monthOf(parts, context)
  if (month === null) return parts.day === undefined ? year.text : null
  const text = monthText(year.text, month)
  if (parts.day === undefined) return text
  // Where the year is open, a leap day can be.
  const isPossible = isDay({ year: Number.isNaN(year.first) ? 2000 : year.first, month, day: parts.day })
  const day = String(parts.day).padStart(2, '0')
  return isPossible && month <= 12 ? `${text}-${day}${clockText(parts.time)}` : null
}

export function clockText(time: ClockSense | undefined): string {
  if (!time) return ''
  const { hour, minute, second, zone } = time
  const numbers = second === null ? [hour, minute] : [hour, minute, second]
  return `T${numbers.map((number) => String(number).padStart(2, '0')).join(':')}${zone ?? ''}`
}

/** What stands where EDTF has a month: a month, or the number of a season, quarter or half. */
function monthOf({ month, season, quarter, half }: DateParts, { hemisphere }: PhraseContext): number | null {
  if (month !== undefined) return month
  if (season !== undefined) return seasonCode(season, hemisphere)
  if (quarter !== undefined) return 32 + quarter
  return half === undefined ? null : 39 + half
}
