import { boundsOf, parseEdtf } from '@dateline/schema'
import { readPhrase } from '@dateline/schema/phrase'
import { DAY, dayOf } from '../../core/calendar'
import type { Span } from '../../core/incident'

export interface DateReading {
  /** BCP 47 tag of the language that it is written in. */
  readonly locale: string
  /** What is in view: a day without a year is the latest before its end. */
  readonly window: Span
}

/** The time that a text stands for, in EDTF or in words; `null` where it is none. */
export function readDate(text: string, { locale, window }: DateReading): Span | null {
  const [reading] = readPhrase(text, { locale, reference: referenceOf(window) })
  if (!reading?.edtf) return null
  const { earliest, latest } = boundsOf(parseEdtf(reading.edtf), { timeZone: 'UTC' })
  const from = earliest ?? (latest === null ? null : latest - DAY)
  return from === null ? null : { from, to: latest ?? from + DAY }
}

function referenceOf({ to }: Span): string | null {
  const { year, month, day } = dayOf(to - 1)
  const [yearText, monthText, dayText] = [String(year).padStart(4, '0'), pad(month), pad(day)]
  return year >= 1 && year <= 9999 ? `${yearText}-${monthText}-${dayText}` : null
}

function pad(value: number): string {
  return String(value).padStart(2, '0')
}
