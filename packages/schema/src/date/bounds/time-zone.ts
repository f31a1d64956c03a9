import { DAY } from './calendar'

/** The furthest instant from 1970 that `Intl` can speak of; beyond it a zone keeps the offset it had there. */
const INTL_REACH = 8.64e15

const formats = new Map<string, Intl.DateTimeFormat>()

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
  const said = formatFor(timeZone).format(reached)
  const [, sign, hours = 0, minutes = 0, seconds = 0] = /([+-])(\d\d):(\d\d)(?::(\d\d))?/.exec(said) ?? []
  const length = ((Number(hours) * 60 + Number(minutes)) * 60 + Number(seconds)) * 1000
  return sign === '-' ? -length : length
}

/**
 * The instants at which a zone's clocks show `wall` (milliseconds, as if the clock were UTC): the same one twice on
 * an ordinary day, two where clocks are set back. Where they are set forward over it, the instant of that change.
 */
export function instantsOf(wall: number, timeZone: string): { readonly first: number; readonly last: number } {
  const before = offsetAt(wall - DAY, timeZone)
  const after = offsetAt(wall + DAY, timeZone)
  if (before === after) return { first: wall - before, last: wall - before }
  const found = [wall - before, wall - after].filter((instant) => instant + offsetAt(instant, timeZone) === wall)
  if (found.length > 0) return { first: Math.min(...found), last: Math.max(...found) }
  const change = changeBetween(wall - after, wall - before, timeZone)
  return { first: change, last: change }
}

/** The first millisecond in (`from`, `to`] at which the zone has the offset that it has at `to`. */
function changeBetween(from: number, to: number, timeZone: string): number {
  const settled = offsetAt(to, timeZone)
  let [low, high] = [from, to]
  while (high - low > 1) {
    const middle = Math.floor((low + high) / 2)
    if (offsetAt(middle, timeZone) === settled) high = middle
    else low = middle
  }
  return high
}

function formatFor(timeZone: string): Intl.DateTimeFormat {
  const known = formats.get(timeZone)
  if (known) return known
  const format = new Intl.DateTimeFormat('en-US', { timeZone, timeZoneName: 'longOffset' })
  formats.set(timeZone, format)
  return format
}
