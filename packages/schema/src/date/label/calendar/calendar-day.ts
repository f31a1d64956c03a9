import { formatterOf } from '../../formatter'
import type { Join, Told } from '../words/date-words'
import type { CalendarPeriod, OtherCalendar } from './calendar-period'
import type { CalendarVoice } from './calendar-text'

type Field = 'year' | 'month' | 'day'

const DAY_FIELDS: readonly Field[] = ['day', 'month', 'year']

/** A day with its month, year and era: "28 Jumada I 1440 AH". */
export function toldDay(instant: number, reader: CalendarVoice): Told {
  return { names: 'day', text: fieldsText(instant, DAY_FIELDS, reader) }
}

/** From the first to the last day or year of a span, what they share said once: "24 Rajab–5 Ramadan 1440 AH". */
export function spanText(
  [first, last]: readonly [number, number],
  unit: CalendarPeriod['unit'],
  join: Join,
  reader: CalendarVoice,
): string {
  const [start, end] = [numbersAt(first, reader.calendar), numbersAt(last, reader.calendar)]
  const isSameYear = start.year === end.year
  const isSameMonth = isSameYear && start.month === end.month
  const to = fieldsText(last, unit === 'years' ? ['year'] : DAY_FIELDS, reader)
  if (unit === 'years') {
    const from: Told = { names: 'year', text: yearNumberText(first, reader) }
    return isSameYear ? to : join(from, { names: 'year', text: to })
  }
  if (isSameMonth && start.day === end.day) return to
  const fields: readonly Field[] = isSameMonth ? ['day'] : isSameYear ? ['day', 'month'] : DAY_FIELDS
  return join({ names: 'day', text: fieldsText(first, fields, reader) }, { names: 'day', text: to })
}

function fieldsText(instant: number, fields: readonly Field[], { voice, calendar }: CalendarVoice): string {
  const parts = formatFor(voice.locale, calendar, {
    day: fields.includes('day') ? 'numeric' : undefined,
    month: fields.includes('month') ? voice.style : undefined,
    year: fields.includes('year') ? 'numeric' : undefined,
  }).formatToParts(instant)
  const isAlone = fields.length === 1
  return parts
    .map(({ type, value }) => (type === 'day' ? (voice.words.dayNumber?.(value, isAlone) ?? value) : value))
    .join('')
}

/** A year without its era. */
function yearNumberText(instant: number, { voice, calendar }: CalendarVoice): string {
  const parts = formatFor(voice.locale, calendar, { year: 'numeric' }).formatToParts(instant)
  return parts.find(({ type }) => type === 'year')?.value ?? ''
}

function numbersAt(instant: number, calendar: OtherCalendar): Readonly<Record<string, string>> {
  const parts = formatFor('en-u-nu-latn', calendar, { year: 'numeric', month: 'numeric', day: 'numeric' })
  return Object.fromEntries(parts.formatToParts(instant).map(({ type, value }) => [type, value]))
}

function formatFor(locale: string, calendar: OtherCalendar, options: Intl.DateTimeFormatOptions): Intl.DateTimeFormat {
  return formatterOf(Intl.DateTimeFormat, locale, { calendar, timeZone: 'UTC', ...options })
}
