import { DAY, startOfDay } from '../bounds/calendar'
import { firstPossibleDay, lastPossibleDay } from '../bounds/possible-days'
import type { DatePoint } from './edtf-date'

/** Whether one date cannot but lie after another: every moment it may mean comes after every moment of the other. */
export function isLaterThan(one: DatePoint, other: DatePoint): boolean {
  return earliestMoment(one) >= latestMoment(other)
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
