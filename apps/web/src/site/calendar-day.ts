import { type Locale, languageTagOf } from './locale'

/** A calendar day `YYYY-MM-DD` for a reader: "18 March 2019". */
export function formatDay(day: string, locale: Locale): string {
  return format(new Date(`${day}T00:00:00Z`), locale, 'UTC')
}

/** The day on which an instant fell in a time zone; `instant` is ISO 8601. */
export function formatInstant(instant: string, locale: Locale, timeZone: string): string {
  return format(new Date(instant), locale, timeZone)
}

/** The same day as `YYYY-MM-DD`, for machines. */
export function dayOf(instant: string, timeZone: string): string {
  return new Intl.DateTimeFormat('sv-SE', { timeZone, dateStyle: 'short' }).format(new Date(instant))
}

function format(date: Date, locale: Locale, timeZone: string): string {
  return new Intl.DateTimeFormat(languageTagOf(locale), {
    day: 'numeric',
    month: 'long',
    year: 'numeric',
    timeZone,
  }).format(date)
}

/** An EDTF date as the `datetime` of a `<time>`, or `null` where HTML has no such value. */
export function machineDate(edtf: string): string | null {
  return /^\d{4}(-(0[1-9]|1[0-2])(-\d{2})?)?$/.test(edtf) ? edtf : null
}
