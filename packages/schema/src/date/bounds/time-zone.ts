import { formatterOf } from '../formatter'
import { clockLength, DAY } from './calendar'

/** The furthest instant from 1970 that `Intl` can speak of; beyond it a zone keeps the offset it had there. */
const INTL_REACH = 8.64e15

/** Whether this runtime knows the IANA zone. */
export function isTimeZone(timeZone: string): boolean {
  try {
    formatFor(timeZone)
    return true
  } catch {
    return false
  }
}

/** How far a zone's clocks are ahead of UTC at an instant, in milliseconds. */
export function offsetAt(instant: number, timeZone: string): number {
  if (timeZone === 'UTC') return 0
  const reached = Math.max(-INTL_REACH, Math.min(INTL_REACH, instant))
  // Such as "2/3/2019, GMT+03:00"; without a sign where it is that of UTC.
  const [, sign = '', ...clock] = /([+-])(\d+):(\d+):?(\d*)/.exec(formatFor(timeZone).format(reached)) ?? []
  return Number(sign + clockLength(clock.map(Number)))
}

/**
 * The instants at which a zone's clocks show `wall` (milliseconds, as if the clock were UTC): the same one twice on
 * an ordinary day, two where clocks are set back. Where they are set forward over it, the instant of that change.
 */
export function instantsOf(wall: number, timeZone: string): { readonly first: number; readonly last: number } {
  const before = wall - offsetAt(wall - DAY, timeZone)
  const after = wall - offsetAt(wall + DAY, timeZone)
  if (before === after) return { first: before, last: before }
  const found = [before, after].filter((instant) => instant + offsetAt(instant, timeZone) === wall)
  const instants = found.length > 0 ? found : [changeBetween(after, before, timeZone)]
  return { first: Math.min(...instants), last: Math.max(...instants) }
}

/** The first millisecond in (`from`, `to`] at which the zone has the offset that it has at `to`. */
function changeBetween(from: number, to: number, timeZone: string): number {
  if (to - from <= 1) return to
  const middle = Math.floor((from + to) / 2)
  const isSettled = offsetAt(middle, timeZone) === offsetAt(to, timeZone)
  return isSettled ? changeBetween(from, middle, timeZone) : changeBetween(middle, to, timeZone)
}

function formatFor(timeZone: string): Intl.DateTimeFormat {
  return formatterOf(Intl.DateTimeFormat, 'en-US', { timeZone, timeZoneName: 'longOffset' })
}
