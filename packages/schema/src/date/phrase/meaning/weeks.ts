import type { PhraseContext } from '../phrase-context'
import type { DateParts } from './date-parts'
import { dayOfCount, dayText, startOfWeek } from './day-count'
import { noted, type Outcome, outcomeOf } from './outcome'
import { placeParts } from './place-parts'
import { daysOfPoint, type Placed } from './placed'

/** "the week of 4 February": the one in which it lies. */
export function weekOfOutcomes(date: DateParts, context: PhraseContext): readonly Outcome[] {
  const starts = context.weekStart ? [context.weekStart] : (['monday', 'sunday'] as const)
  return ofDay(date, context, (day, placed) =>
    starts.map((start, rank) => {
      const first = startOfWeek(day, start)
      const note = `the week begins on ${start.charAt(0).toUpperCase()}${start.slice(1)}`
      return noted(run(first, first + 6, placed, rank), note)
    }),
  )
}

/** "the week beginning 4 February": the days from so many before or after it. */
export function daysFromOutcomes(
  date: DateParts,
  [from, to]: readonly [number, number],
  context: PhraseContext,
): readonly Outcome[] {
  return ofDay(date, context, (day, placed) => [run(day + from, day + to, placed)])
}

/** "the weekend of 9 February": the Saturday and Sunday of its week. */
export function weekendOutcomes(date: DateParts, context: PhraseContext): readonly Outcome[] {
  return ofDay(date, context, (day, placed) => {
    const saturday = startOfWeek(day, 'monday') + 5
    return [run(saturday, saturday + 1, placed)]
  })
}

function ofDay(
  date: DateParts,
  context: PhraseContext,
  outcomes: (day: number, placed: Placed) => readonly Outcome[],
): readonly Outcome[] {
  return placeParts(date, context).flatMap((placed) => {
    const days = placed.from === placed.to ? daysOfPoint(placed.from) : null
    return days && days.first === days.last ? outcomes(days.first, placed) : []
  })
}

function run(first: number, last: number, placed: Placed, rank = 0): Outcome {
  return outcomeOf(`[${dayText(dayOfCount(first))}..${dayText(dayOfCount(last))}]`, [placed], rank)
}
