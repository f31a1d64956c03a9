import { DAY } from './core/calendar'
import { secondCalendar } from './core/second-calendar'

export type { CalendarWord, SecondCalendar } from './core/second-calendar'

/** The Islamic calendar of Umm al-Qura. */
export const islamicCalendar = secondCalendar({ id: 'islamic-umalqura', year: 354.367 * DAY })

/** The Persian (solar Hijri) calendar. */
export const persianCalendar = secondCalendar({ id: 'persian', year: 365.2422 * DAY })
