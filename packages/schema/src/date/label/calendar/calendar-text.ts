import type { DateInterval, DatePoint, DateRange, DateSet, EdtfDate } from '../../edtf/edtf-date'
import { formatterOf } from '../../formatter'
import { onlyMember } from '../date-text'
import type { DateVoice } from '../date-voice'
import { reservedText } from '../format-point'
import type { BoundsWords, DateWords, Join, Told } from '../words/date-words'
import { spanText, toldDay } from './calendar-day'
import { type CalendarPeriod, type OtherCalendar, periodOf } from './calendar-period'

/** A reader, and the calendar that a date is told in. */
export interface CalendarVoice {
  readonly voice: DateVoice<DateWords & BoundsWords>
  readonly calendar: OtherCalendar
}

/** A date in another calendar, or `null` where that would claim more than is known. */
export function calendarText(date: EdtfDate, reader: CalendarVoice): string | null {
  const known = onlyMember(date)
  if (known.kind === 'point') return pointText(known, reader)?.text ?? null
  return known.kind === 'interval' ? intervalText(known, reader) : setText(known, reader)
}

function pointText(point: DatePoint, reader: CalendarVoice): Told | null {
  const period = periodOf(point, reader.calendar, reader.voice)
  return period && periodText(period, reader)
}

function periodText(period: CalendarPeriod, reader: CalendarVoice): Told {
  const { words } = reader.voice
  const { first, last, unit, qualifier } = period
  const told: Told =
    unit === 'day'
      ? toldDay(first, reader)
      : {
          names: unit === 'years' ? 'year' : 'clause',
          text: spanText([first, last], unit, unit === 'years' ? words.range : words.between, reader),
        }
  return reservedText(told, qualifier, reader.voice)
}

function intervalText({ start, end }: DateInterval, reader: CalendarVoice): string | null {
  const { words } = reader.voice
  const from = typeof start === 'string' ? null : periodOf(start, reader.calendar, reader.voice)
  const to = typeof end === 'string' ? null : periodOf(end, reader.calendar, reader.voice)
  if ((typeof start !== 'string' && !from) || (typeof end !== 'string' && !to)) return null
  if (from && to && isSure(from) && isSure(to) && from.unit === 'day' && to.unit === 'day') {
    return joinedText(from, to, words.lasted, reader)
  }
  if ([from, to].some((period) => period && period.unit !== 'day')) return edgesText(from, to, reader)
  const [first, last] = [from && periodText(from, reader), to && periodText(to, reader)]
  if (first && last) return words.fromTo(first, last)
  if (first) return words.startAlone[end === 'open' ? end : 'unknown'](first)
  return last && words.endAlone[start === 'open' ? start : 'unknown'](last)
}

/** A side that is longer than a day has no name in the other calendar: the days that it may be are told. */
function edgesText(from: CalendarPeriod | null, to: CalendarPeriod | null, reader: CalendarVoice): string | null {
  const { words } = reader.voice
  if ([from, to].some((period) => period && !isSure(period))) return null
  const edgeText = ({ first, last, unit }: CalendarPeriod) => spanText([first, last], unit, words.between, reader)
  const edges = [from && words.beginning(edgeText(from)), to && words.ending(edgeText(to))]
  return edges.filter((edge) => edge !== null).join(words.pause)
}

function setText({ kind, members }: DateSet, reader: CalendarVoice): string | null {
  const { locale } = reader.voice
  const isOneOf = kind === 'one-of'
  const [only] = members
  if (only?.kind === 'range' && members.length === 1) return rangeText(only, isOneOf, reader)
  const texts = members.map((member) => {
    const period = member.kind === 'point' ? periodOf(member, reader.calendar, reader.voice) : null
    return period && period.unit !== 'days' ? periodText(period, reader).text : null
  })
  const told = texts.filter((text) => text !== null)
  if (told.length < members.length) return null
  return formatterOf(Intl.ListFormat, locale, { type: isOneOf ? 'disjunction' : 'conjunction' } as const).format(told)
}

function rangeText({ from, to }: DateRange, isOneOf: boolean, reader: CalendarVoice): string | null {
  const { words } = reader.voice
  const first = from && periodOf(from, reader.calendar, reader.voice)
  const last = to && periodOf(to, reader.calendar, reader.voice)
  if ((from && !(first && isSure(first))) || (to && !(last && isSure(last)))) return null
  // All of several years hold all of the years between, but not all of the outer two.
  if (first && last && !isOneOf && !(first.unit === 'day' && last.unit === 'day')) return null
  if (first && last) return joinedText(first, last, isOneOf ? words.between : words.lasted, reader)
  const beyond = isOneOf ? 'disjunction' : 'conjunction'
  if (last) return words.endAlone[beyond](toldEdge(last, last.last, reader))
  return first && words.startAlone[beyond](toldEdge(first, first.first, reader))
}

function joinedText(from: CalendarPeriod, to: CalendarPeriod, join: Join, reader: CalendarVoice): string {
  const areYears = from.unit === 'years' && to.unit === 'years'
  return spanText([from.first, to.last], areYears ? 'years' : 'days', join, reader)
}

function toldEdge({ unit }: CalendarPeriod, instant: number, reader: CalendarVoice): Told {
  if (unit !== 'years') return toldDay(instant, reader)
  return { names: 'year', text: spanText([instant, instant], unit, reader.voice.words.range, reader) }
}

function isSure({ qualifier }: CalendarPeriod): boolean {
  return qualifier === 'none'
}
