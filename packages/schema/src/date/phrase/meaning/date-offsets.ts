import type { PhraseContext } from '../phrase-context'
import type { Count, DateParts, Unit } from './date-parts'
import { dayOfCount, dayText, monthAway, monthText, yearText } from './day-count'
import { offsetNote, offsetsOf } from './offsets'
import { noted, type Outcome, outcomeOf } from './outcome'
import { placeParts } from './place-parts'
import { daysOfPoint, type Placed } from './placed'

interface Offset {
  readonly count: Count
  readonly unit: Unit
  readonly kind: 'before' | 'after'
}

/** "two weeks after 3 February 2019": days and weeks in days, longer units in the calendar's own. */
export function dayOffsetOutcomes(date: DateParts, offset: Offset, context: PhraseContext): readonly Outcome[] {
  return placeParts(date, context).flatMap((placed) => {
    const span = offset.unit === 'day' || offset.unit === 'week' ? inDays(placed, offset) : inUnits(placed, offset)
    if (!span) return []
    const [from, to] = span
    const note = offsetNote(offset.count, offset.unit)
    const outcome = outcomeOf(from === to ? from : `[${from}..${to}]`, [placed])
    const isVague = offset.unit === 'week' || offset.count.words !== null
    return [note !== null && isVague ? noted(outcome, note) : outcome]
  })
}

/** "shortly after 3 February 2019". */
export function soonOutcomes(date: DateParts, kind: 'before' | 'after', context: PhraseContext): readonly Outcome[] {
  const outcomes = dayOffsetOutcomes(date, { count: SOON, unit: 'day', kind }, context)
  return outcomes.map((outcome) => noted(outcome, `“soon ${kind}” taken as 0 to 7 days`))
}

const SOON: Count = { min: 0, max: 7, words: null }

function inDays(placed: Placed, { count, unit, kind }: Offset): readonly [string, string] | null {
  const first = daysOfPoint(placed.from)?.first
  const last = daysOfPoint(placed.to)?.last
  if (first === undefined || last === undefined || placed.from.startsWith('XXXX')) return null
  const { min, max } = offsetsOf(count, unit)
  const [start, end] = kind === 'after' ? [first + min, last + max] : [first - max, last - min]
  return [dayText(dayOfCount(start)), dayText(dayOfCount(end))]
}

const MONTHS = { month: 1, year: 12, decade: 120, century: 1200 } as const

function inUnits(placed: Placed, { count, unit, kind }: Offset): readonly [string, string] | null {
  const first = daysOfPoint(placed.from)?.first
  const last = daysOfPoint(placed.to)?.last
  if (first === undefined || last === undefined || placed.from.startsWith('XXXX')) return null
  if (unit === 'day' || unit === 'week') return null
  const [least, most] = kind === 'after' ? [count.min, count.max] : [-count.max, -count.min]
  const text = (day: number, steps: number) => {
    const { year, month } = dayOfCount(day)
    const found = monthAway(year, month, steps * MONTHS[unit])
    return unit === 'month' ? monthText(yearText(found.year), found.month) : yearText(found.year)
  }
  return [text(first, least), text(last, most)]
}
