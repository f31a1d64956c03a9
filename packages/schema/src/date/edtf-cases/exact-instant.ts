/** Milliseconds from 1970-01-01 as whole numbers of any size, counted in another way than the engine counts. */

const DAY = 86_400_000n
const DAYS_BEFORE_1970 = 719_528n
const LENGTHS = [31, 28, 31, 30, 31, 30, 31, 31, 30, 31, 30, 31]

/** The moment that `2014-06-01`, `Y-170000000-01-01` or `2014-06-01T10:15:00` begins at. */
export function instantOf(text: string): bigint {
  const [, year, month, day, clock] = /^Y?(-?\d+)-(\d\d)-(\d\d)(?:T(\d\d:\d\d:\d\d))?$/.exec(text) ?? []
  if (!year) throw new Error(`"${text}" is not a day or a second`)
  const [hour = 0n, minute = 0n, second = 0n] = clock?.split(':').map(BigInt) ?? []
  const days = daysBeforeYear(BigInt(year)) + BigInt(daysBeforeMonth(BigInt(year), Number(month)) + Number(day) - 1)
  return (days - DAYS_BEFORE_1970) * DAY + ((hour * 60n + minute) * 60n + second) * 1000n
}

/** The moment after the day or the second that a text names. */
export function endOf(text: string): bigint {
  return instantOf(text) + (text.includes('T') ? 1000n : DAY)
}

/** Days from the start of the year 0. */
function daysBeforeYear(year: bigint): bigint {
  return 365n * year + floorOf(year + 3n, 4n) - floorOf(year + 99n, 100n) + floorOf(year + 399n, 400n)
}

function daysBeforeMonth(year: bigint, month: number): number {
  const isLeap = daysBeforeYear(year + 1n) - daysBeforeYear(year) === 366n
  return LENGTHS.slice(0, month - 1).reduce((sum, length) => sum + length, 0) + (isLeap && month > 2 ? 1 : 0)
}

function floorOf(number: bigint, divisor: bigint): bigint {
  return (number - (((number % divisor) + divisor) % divisor)) / divisor
}

/** How far apart doubles stand about an integer, 1 at least. */
export function spacingAt(exact: bigint): bigint {
  const bits = (exact < 0n ? -exact : exact).toString(2).length
  return 1n << BigInt(Math.max(0, bits - 53))
}
