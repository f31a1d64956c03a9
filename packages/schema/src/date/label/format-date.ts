import type { EdtfDate } from '../edtf/edtf-date'
import { parseEdtf } from '../edtf/parse-edtf'
import type { OtherCalendar } from './calendar/calendar-period'
import { calendarText } from './calendar/calendar-text'
import { dateText } from './date-text'
import { voiceOf } from './date-voice'
import { type FormatOptions, wordsFor } from './words/word-tables'

/** The options of a label, and the calendar that it is a second reading in. */
export interface CalendarOptions extends FormatOptions {
  readonly calendar: OtherCalendar
}

export function formatDate(
  date: EdtfDate | string,
  options: FormatOptions & { readonly calendar?: 'gregory' | undefined },
): string
export function formatDate(date: EdtfDate | string, options: CalendarOptions): string | null
/**
 * A date for a reader, with as much precision as it has: "Summer 2014". An EDTF text that is no date is refused.
 *
 * In the Islamic calendar of Umm al-Qura or the Persian one, a second reading to stand beside the first: a day is a
 * day ("28 Jumada I 1440 AH", by the civil day, though the Islamic one begins at sunset), a month or a season the days
 * from its first to its last, a year or a decade the years that it falls in. `null` where the reading would claim more
 * than is known: outside 1300–1600 AH (November 1882 to November 2174) or 1200–1500 AP (1821 to 2122), where days
 * are missing between the possible ones, and where only a part of the date, or all of a month or season, is in doubt.
 */
export function formatDate(
  date: EdtfDate | string,
  { calendar = 'gregory', ...options }: FormatOptions & { readonly calendar?: 'gregory' | OtherCalendar | undefined },
): string | null {
  const { words, ...reader } = wordsFor(options)
  const known = typeof date === 'string' ? parseEdtf(date) : date
  const voice = voiceOf(words, reader)
  return calendar === 'gregory' ? dateText(known, voice) : calendarText(known, { voice, calendar })
}
