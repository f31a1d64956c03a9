import { DAY, startOfDay } from '../bounds/calendar'
import { exactYears, firstPossibleDay, lastPossibleDay, possibleYears } from '../bounds/possible-days'
import type { ClockTime, DatePoint } from './edtf-date'

/** Whether one date cannot but lie after another: every moment it may mean comes after every moment of the other. */
export function isLaterThan(one: DatePoint, other: DatePoint): boolean {
  if (one.year.isLong && other.year.isLong) return exactYears(one.year).first > exactYears(other.year).last
  if (!one.time && !other.time && possibleYears(one.year).first < possibleYears(other.year).last) return false
  return earliestMoment(one) >= latestMoment(other) + distanceOfClocks(one.time, other.time)
}

// What is local may be anywhere in the world: only where both are, or neither is, can they be told apart to the second.
function distanceOfClocks(one: ClockTime | null, other: ClockTime | null): number {
  const isLocal = (time: ClockTime | null) => time === null || time.offset === null
  return isLocal(one) === isLocal(other) ? 0 : DAY
}

function earliestMoment(point: DatePoint): number {
  const day = firstPossibleDay(point)
  return day ? startOfDay(day) + (clockOf(point) ?? 0) : Number.NaN
}

function latestMoment(point: DatePoint): number {
  const day = lastPossibleDay(point)
  const clock = clockOf(point)
  return day ? startOfDay(day) + (clock === null ? DAY : clock + 1) : Number.NaN
}

function clockOf({ time }: DatePoint): number | null {
  return time && (time.hour * 3600 + time.minute * 60 + (time.second ?? 0) - (time.offset ?? 0) * 60) * 1000
}
