import { MEAN_YEAR, startOfDay } from './calendar'

/** Milliseconds from 1970-01-01 to the start of a year, however far. */
export function startOfYear(year: bigint): bigint {
  const yearOfCycle = year % 400n
  const start = startOfDay({ year: Number(yearOfCycle), month: 1, day: 1 })
  return (year - yearOfCycle) * BigInt(MEAN_YEAR) + BigInt(start)
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
