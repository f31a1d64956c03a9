import type { Count, Unit } from './date-parts'

/** Whole days, both included. */
export interface DayOffsets {
  readonly min: number
  readonly max: number
}

/** How long a unit is, and how far off a round number of them may be, in days. */
const UNITS: Readonly<Record<Unit, { readonly days: number; readonly slack: number }>> = {
  day: { days: 1, slack: 0 },
  week: { days: 7, slack: 3 },
  month: { days: 30.44, slack: 15 },
  year: { days: 365.25, slack: 183 },
  decade: { days: 3652.5, slack: 1826 },
  century: { days: 36525, slack: 18_262 },
}

/** An offset is as exact as its unit: two weeks are 11 to 17 days. "A few" of them is as far apart as it is read. */
export function offsetsOf({ min, max }: Count, unit: Unit): DayOffsets {
  const { days, slack } = UNITS[unit]
  const give = min === max ? slack : 0
  return { min: Math.round(min * days) - give, max: Math.round(max * days) + give }
}

/** So many of a unit in whole days, as "more than two weeks" counts them. */
export function daysIn(count: number, unit: Unit): number {
  return Math.round(count * UNITS[unit].days)
}

/** What was assumed of an offset, or `null` where it says what it is. */
export function offsetNote(count: Count, unit: Unit): string | null {
  if (unit === 'day' && count.words === null) return null
  const { min, max } = offsetsOf(count, unit)
  const amount = count.words ?? (count.min === count.max ? String(count.min) : `${count.min} or ${count.max}`)
  const name = amount === '1' ? unit : unit === 'century' ? 'centuries' : `${unit}s`
  return `“${amount} ${name}” taken as ${min} to ${max} days`
}
