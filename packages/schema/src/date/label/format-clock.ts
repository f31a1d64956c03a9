import { dayAt, startOfDay } from '../bounds/calendar'
import { boundsOf } from '../bounds/date-bounds'
import { offsetAt } from '../bounds/time-zone'
import type { ClockTime, DatePoint } from '../edtf/edtf-date'
import { clockText, type DateVoice, dayText } from './date-voice'
import { fill } from './words/word-tables'

/** A day and its clock time: "3 February 2019, 10:15:30", with the offset where one is stated. */
export function timeText(point: DatePoint, time: ClockTime, voice: DateVoice): string {
  const instant = boundsOf(point).earliest ?? 0
  const written = (time.offset ?? 0) * 60_000
  const offset = time.offset !== null && voice.timeZone ? offsetAt(instant, voice.timeZone) : written
  const day = dayAt(instant + offset)
  const clock = clockText(instant + offset - startOfDay(day), time.second !== null, voice)
  const stated = time.offset === null ? clock : `${clock} ${offsetText(offset)}`
  return fill(voice.words.atTime, { date: dayText(day, voice), time: stated })
}

/** "UTC", "UTC+3", "UTC−3:30"; of an offset in milliseconds. */
function offsetText(offset: number): string {
  if (offset === 0) return 'UTC'
  const minutes = Math.round(Math.abs(offset) / 60_000)
  const rest = minutes % 60 === 0 ? '' : `:${String(minutes % 60).padStart(2, '0')}`
  return `UTC${offset < 0 ? '−' : '+'}${Math.floor(minutes / 60)}${rest}`
}
