import { islamicCalendar, type SecondCalendar } from '@dateline/timeline-ui/calendars'
import type { Locale } from '../site/locale'

/** The calendar that readers of a language count in besides the Gregorian one. */
export function secondCalendarOf(locale: Locale): SecondCalendar | null {
  return locale === 'ar' ? islamicCalendar : null
}
