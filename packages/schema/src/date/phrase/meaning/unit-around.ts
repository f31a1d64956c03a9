import { daysOf } from '../../relative/day-span'
import type { WeekStart } from '../../relative/relation'
import type { PhraseContext } from '../phrase-context'
import type { Unit } from './date-parts'
import { countOf, dayOfCount, monthAway, monthText, startOfWeek, weekdayOf, yearText } from './day-count'
import type { DayOffsets } from './offsets'

/** Days from 1970, both included. */
export interface DayRun {
  readonly first: number
  readonly last: number
}

/** Offsets that hold whatever day of its unit the anchor is. */
const ANYWHERE: Readonly<Record<Unit, number>> = {
  day: 1,
  week: 13,
  month: 61,
  year: 731,
  decade: 7305,
  century: 73_049,
}

/** How many days lie between the anchor and the unit before or after its own. */
export function beside(unit: Unit, kind: 'before' | 'after', context: PhraseContext): DayOffsets {
  const anchor = runOf(context)
  if (!anchor || unit === 'day') return { min: 1, max: ANYWHERE[unit] }
  const step = kind === 'after' ? 1 : -1
  const target = {
    first: Math.min(...conventions(context).map((start) => unitRun(unit, anchor.first, { step, start }).first)),
    last: Math.max(...conventions(context).map((start) => unitRun(unit, anchor.last, { step, start }).last)),
  }
  return ordered(
    kind === 'after'
      ? { min: target.first - anchor.first, max: target.last - anchor.last }
      : { min: anchor.last - target.last, max: anchor.first - target.first },
  )
}

/** How many days of its own unit are left after the anchor, or were before it. */
export function rest(unit: Unit, kind: 'before' | 'after', context: PhraseContext): DayOffsets {
  const anchor = runOf(context)
  if (!anchor) return { min: 0, max: Math.ceil(ANYWHERE[unit] / 2) - 1 }
  const lengths = conventions(context).map((start) =>
    kind === 'after'
      ? unitRun(unit, anchor.last, { step: 0, start }).last - anchor.last
      : anchor.first - unitRun(unit, anchor.first, { step: 0, start }).first,
  )
  return { min: 0, max: Math.max(...lengths) }
}

/** How many days lie between the anchor and the next weekday, or the one before it. */
export function toWeekday(weekday: number, kind: 'before' | 'after', context: PhraseContext): DayOffsets {
  const anchor = runOf(context)
  if (!anchor || anchor.first !== anchor.last) return { min: 1, max: 7 }
  const ahead = (weekday - weekdayOf(anchor.first) + 7) % 7
  const days = kind === 'after' ? ahead || 7 : 7 - ahead
  return { min: days, max: days }
}

/** The month, year, decade or century in which days lie, or those from the first to the last of them. */
export function unitAround(unit: Exclude<Unit, 'day' | 'week'>, { first, last }: DayRun): string {
  const [from, to] = [unitText(unit, first), unitText(unit, last)]
  return from === to ? from : `[${from}..${to}]`
}

function unitText(unit: Exclude<Unit, 'day' | 'week'>, day: number): string {
  const { year, month } = dayOfCount(day)
  if (unit === 'month') return monthText(yearText(year), month)
  if (unit === 'year') return yearText(year)
  return unit === 'decade' ? `${yearText(year).slice(0, -1)}X` : `${yearText(year).slice(0, -2)}XX`
}

function ordered({ min, max }: DayOffsets): DayOffsets {
  return { min: Math.max(0, Math.min(min, max)), max }
}

function conventions({ weekStart }: PhraseContext): readonly WeekStart[] {
  return weekStart ? [weekStart] : ['monday', 'sunday']
}

function runOf({ anchor }: PhraseContext): DayRun | null {
  const days = anchor && daysOf(anchor)
  return days && days.first !== null && days.last !== null ? { first: days.first, last: days.last } : null
}

/** The days of the unit in which a day lies, or of one so many further on. */
function unitRun(unit: Unit, day: number, { step, start }: { step: number; start: WeekStart }): DayRun {
  if (unit === 'day') return { first: day + step, last: day + step }
  if (unit === 'week') {
    const first = startOfWeek(day, start) + 7 * step
    return { first, last: first + 6 }
  }
  const { year, month } = dayOfCount(day)
  const months = { month: 1, year: 12, decade: 120, century: 1200 }[unit]
  const index = Math.floor((year * 12 + month - 1) / months) + step
  return { first: startOfMonths(index * months), last: startOfMonths((index + 1) * months) - 1 }
}

function startOfMonths(months: number): number {
  return countOf({ ...monthAway(0, 1, months), day: 1 })
}
