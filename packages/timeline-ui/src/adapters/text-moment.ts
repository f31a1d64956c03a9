import { parseEdtf } from '@dateline/schema'
import type { AdapterOptions } from './adapted-timeline'
import { EntryProblem, quoted } from './entry-problem'
import { momentOfInstant } from './instant-moment'
import { clockText, dayOf, type Moment, monthOf, wholeDate, yearText } from './moment'
import { wordsToEdtf } from './words-to-edtf'

const LONGEST = 120
const FRACTIONS = 'Fractions of a second are left out.'
const ISO =
  /^([+-]\d{6}|-?\d{4})(?:([-/])(\d{1,2})(?:\2(\d{1,2}))?)?(?:[T ]+(\d{1,2}):(\d\d)(?::(\d\d)(?:[.,](\d+))?)?)? ?(Z|[+-]\d\d:?\d\d)?$/i
const ASP = /^\/?Date\((-?\d{1,16})/i
const EDTF_ONLY = /^[-\dXYESTZ[\]{}.,/~?%:+]+$/

/** The options with everything settled. */
export interface DateOptions extends Pick<AdapterOptions, 'readDate'> {
  readonly timeZone: string
}

/**
 * A date that is written out: ISO 8601 with as little of it as there is, EDTF, or English words. A year is that year
 * and a month that month. Throws an EntryProblem for anything else.
 */
export function momentOfText(text: string, { timeZone, readDate }: DateOptions): Moment {
  const tidy = text.trim()
  if (tidy.length > LONGEST) throw new EntryProblem(`The date ${quoted(tidy)} is too long to be one.`)
  const instant = ASP.exec(tidy)?.[1]
  if (instant !== undefined) return momentOfInstant(Number(instant), timeZone)
  const iso = isoMoment(tidy, timeZone)
  if (iso) return iso
  const edtf = asEdtf(tidy) ?? wordsToEdtf(tidy) ?? readDate?.(tidy) ?? null
  if (edtf === null) throw new EntryProblem(`${quoted(tidy)} is not a date that is understood here.`)
  return wholeDate(edtf)
}

function asEdtf(text: string): string | null {
  if (!EDTF_ONLY.test(text) || !isEdtf(text)) return null
  const [, year, part] = /^\d\d(\d\d)-(\d\d)$/.exec(text) ?? []
  // "2014-22" is a summer, and eight years where somebody shortened 2022.
  if (Number(part) > Number(year)) {
    throw new EntryProblem(`${quoted(text)} may be a part of a year or several years; write it out.`)
  }
  return text
}

export function isEdtf(text: string): boolean {
  try {
    parseEdtf(text)
    return true
  } catch {
    return false
  }
}

function isoMoment(text: string, timeZone: string): Moment | null {
  const [whole, year, , month, day, hour, minute, second = '0', fraction = '0', offset = ''] = ISO.exec(text) ?? []
  if (whole === undefined || Number(month) > 12) return null
  if (hour === undefined && offset !== '') return null
  if (month === undefined) return hour === undefined ? wholeDate(yearText(Number(year))) : null
  if (day === undefined) return hour === undefined ? monthOf(Number(year), Number(month)) : null
  const written = dayOf(Number(year), Number(month), Number(day))
  if (hour === undefined || written.losses.length > 0 || !isEdtf(written.date)) return written
  const clock = clockText(Number(hour), Number(minute), Number(second))
  const zone = offset.replace(/^([+-]\d\d):?(\d\d)$/, '$1:$2').toUpperCase()
  if (zone !== '') {
    const inZone = momentOfInstant(instantOf(written.date, clock, zone), timeZone)
    if (inZone.midnight !== null && Number(fraction) === 0) return inZone
  }
  if (clock === 'T00:00' && Number(fraction) === 0) return { ...written, midnight: clock + zone }
  return { ...written, clock: clock + zone, losses: Number(fraction) === 0 ? [] : [FRACTIONS] }
}

function instantOf(day: string, clock: string, zone: string): number {
  const date = day.startsWith('-') ? `-00${day.slice(1)}` : day
  return Date.parse(`${date}${clock}${zone}`)
}
