import type { DateYear } from '../edtf/edtf-date'
import { DAY, DAYS_IN_400_YEARS, startOfDay } from './calendar'
import { edgesOf } from './possible-days'

/** The first and last year that a year may stand for, both included, to the last digit. */
export function exactYears(year: DateYear): { readonly first: bigint; readonly last: bigint } {
  const { first, last } = edgesOf(year)
  return { first: BigInt(first), last: BigInt(last) }
}

/** Milliseconds from 1970-01-01 to the start of a year, however far. */
export function startOfYear(year: bigint): bigint {
  const yearOfCycle = ((year % 400n) + 400n) % 400n
  const cycles = (year - yearOfCycle) / 400n
  const start = startOfDay({ year: Number(yearOfCycle), month: 1, day: 1 })
  return cycles * BigInt(DAYS_IN_400_YEARS * DAY) + BigInt(start)
}

/** The greatest double that is not above an integer. */
export function roundedDown(exact: bigint): number {
  const nearest = Number(exact)
  // More than half of the distance to the next double and less than all of it and a half, wherever they stand.
  return BigInt(nearest) > exact ? nearest - Math.abs(nearest) * 1.2e-16 : nearest
}

/** The least double that is not below an integer. */
export function roundedUp(exact: bigint): number {
  return -roundedDown(-exact)
}
