import { dayAt } from '../bounds/calendar'
import { boundsOf } from '../bounds/date-bounds'
import { offsetAt } from '../bounds/time-zone'
import type { ClockTime, DatePoint } from '../edtf/edtf-date'
import { clockText, type DateVoice, dayText, numberText } from './date-voice'

const MINUTE = 60_000

/** A day and its clock time: "3 February 2019, 10:15:30", with the offset where one is stated. */
export function timeText(point: DatePoint, time: ClockTime, voice: DateVoice): string {
  const { shown, ahead } = clockAt(point, time, voice.timeZone)
  const clock = clockText(shown, time.second !== null, voice)
  const zone = time.offset === null ? '' : ` ${offsetText(ahead, voice)}`
  return voice.words.atTime(dayText(dayAt(shown), voice).text, clock, zone)
}

/** The instant at which UTC's clocks show what is shown, and how far ahead of it they are: in the zone asked for, or as written. */
export function clockAt(point: DatePoint, { offset }: ClockTime, timeZone: string | undefined) {
  const instant = boundsOf(point).earliest ?? 0
  const ahead = offset !== null && timeZone ? offsetAt(instant, timeZone) : (offset ?? 0) * MINUTE
  return { shown: instant + ahead, ahead }
}

/** "UTC", "UTC+3", "UTC−3:30"; of an offset in milliseconds. */
function offsetText(offset: number, voice: DateVoice): string {
  if (offset === 0) return 'UTC'
  const minutes = Math.round(Math.abs(offset) / MINUTE)
  const hours = numberText(Math.floor(minutes / 60), voice)
  // Two digits, whatever the reader's digits are.
  const rest = minutes % 60 === 0 ? '' : `:${numberText(100 + (minutes % 60), voice).slice(1)}`
  return voice.words.offset(offset < 0 ? '−' : '+', hours + rest)
}
