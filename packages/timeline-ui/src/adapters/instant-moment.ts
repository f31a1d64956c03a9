import { offsetAt } from '@dateline/schema'
import { EntryProblem } from './entry-problem'
import { clockText, dayOf, type Moment, twoDigits } from './moment'

const MINUTE = 60_000
const FRACTIONS = 'Fractions of a second are left out.'
const ELSEWHERE =
  'It is midnight on the clock of this machine, but not in the time zone of the dates; name that zone (timeZone) to have it read as a day.'

/**
 * What an instant (epoch milliseconds) says: midnight on a zone's clocks is that day, for that is how software writes
 * a day; any other instant is itself, to the minute or the second.
 */
export function momentOfInstant(instant: number, timeZone: string): Moment {
  const offset = Number.isNaN(new Date(instant).getTime()) ? 0 : offsetAt(instant, timeZone)
  const wall = new Date(instant + offset)
  if (Number.isNaN(wall.getTime())) throw new EntryProblem('The date is not a moment that JavaScript can hold.')
  if (isMidnight(wall)) return { ...dayIn(wall), midnight: `T00:00${offsetText(offset)}` }
  // EDTF has no seconds in offsets, as zones had before they were standardised.
  const moment = offset % MINUTE === 0 ? timed(wall, offset) : timed(new Date(instant), 0)
  return isLocalMidnight(new Date(instant)) ? { ...moment, losses: [...moment.losses, ELSEWHERE] } : moment
}

function timed(wall: Date, offset: number): Moment {
  const day = dayIn(wall)
  if (day.losses.length > 0) return day
  const time = clockText(wall.getUTCHours(), wall.getUTCMinutes(), wall.getUTCSeconds())
  const losses = wall.getUTCMilliseconds() === 0 ? [] : [FRACTIONS]
  return { ...day, clock: time + offsetText(offset), losses }
}

function isMidnight(wall: Date): boolean {
  return wall.getTime() % 86_400_000 === 0
}

/** What `new Date(2014, 5, 10)` makes. Where this runs decides on a line of the report alone, never on a date. */
function isLocalMidnight(date: Date): boolean {
  return date.getHours() + date.getMinutes() + date.getSeconds() + date.getMilliseconds() === 0
}

function dayIn(wall: Date): Moment {
  return dayOf(wall.getUTCFullYear(), wall.getUTCMonth() + 1, wall.getUTCDate())
}

function offsetText(offset: number): string {
  if (offset % MINUTE !== 0) return ''
  const minutes = Math.abs(offset) / MINUTE
  if (minutes === 0) return 'Z'
  return `${offset < 0 ? '-' : '+'}${twoDigits(Math.floor(minutes / 60))}:${twoDigits(minutes % 60)}`
}
