import type { PhraseContext } from '../phrase-context'
import type { DateParts, Portion } from './date-parts'
import { dayOfCount, dayText, dayWords, WEEKDAY_NAMES, weekdayOf } from './day-count'
import { placeFromReference } from './from-reference'
import { placeOther } from './other-calendar'
import { daysOfPoint, type Placed } from './placed'
import { clockText, pointInYear } from './point-of-parts'
import { portionOf, portionOfDays, type Stretch } from './portions'
import { seasonNote } from './seasons'
import { yearsMeant } from './years-meant'

/** Where parts of a date lie, the likeliest place first; nowhere where they contradict the calendar. */
export function placeParts(parts: DateParts, context: PhraseContext): readonly Placed[] {
  return placeWhole(parts, context)
    .flatMap((placed) => inPart(placed, parts))
    .map((placed) => withWords(placed, parts, context))
}

function placeWhole(parts: DateParts, context: PhraseContext): readonly Placed[] {
  if (parts.other) return placeOther(parts.other, parts.weekday, context)
  if (parts.edtf !== undefined) return stated(parts.edtf)
  return placeFromReference(parts, context) ?? placeInYears(parts, context)
}

function stated(text: string): readonly Placed[] {
  return [{ from: text, to: text, whole: text, qualifier: 'none', basis: 'stated', notes: [], rank: 0 }]
}

function placeInYears(parts: DateParts, context: PhraseContext): readonly Placed[] {
  return yearsMeant(parts, context).flatMap(({ year, basis, notes, rank }) => {
    const point = pointInYear(parts, year, context)
    if (point === null) return []
    return [{ from: point, to: point, whole: point, qualifier: 'none', basis, notes, rank }]
  })
}

/** Cut down to the portion, week or night that is meant. */
function inPart(placed: Placed, { portion, weekOfMonth, dayPart, time }: DateParts): readonly Placed[] {
  if (weekOfMonth !== undefined) return inWeekOfMonth(placed, weekOfMonth)
  if (portion !== undefined) return inPortion(placed, portion)
  const isOneDay = placed.from === placed.to && /-\d\d-\d\d$/.test(placed.from)
  if (dayPart === 'night' && isOneDay) return throughNight(placed)
  if (dayPart === 'night-to' && isOneDay) return intoDay(placed)
  if (!time || placed.from.includes('T')) return [placed]
  if (!isOneDay) return []
  const text = placed.from + clockText(time)
  return [{ ...placed, from: text, to: text, whole: text }]
}

function inPortion(placed: Placed, portion: Portion): readonly Placed[] {
  const { from, to } = placed
  const words = portion.replace('-', ' ')
  // Of a month whose year is open, EDTF cannot say a part.
  if (from.startsWith('XXXX')) return [{ ...placed, portion: { words, taken: 'all of it' } }]
  const stretch = from === to ? portionOf(from, portion) : portionOfRun(from, to, portion)
  if (!stretch) return []
  const taken = stretch.from === stretch.to ? stretch.from : `${stretch.from} to ${stretch.to}`
  return [{ ...placed, ...stretch, portion: { words, taken } }]
}

function portionOfRun(from: string, to: string, portion: Portion): Stretch | null {
  const first = daysOfPoint(from)?.first
  const last = daysOfPoint(to)?.last
  return first === undefined || last === undefined ? null : portionOfDays(first, last, portion)
}

function inWeekOfMonth(placed: Placed, week: number): readonly Placed[] {
  const days = placed.from === placed.to ? daysOfPoint(placed.from) : null
  if (!days || days.last - days.first > 30) return []
  const first = week < 0 ? days.last - 6 : days.first + 7 * (week - 1)
  const last = Math.min(first + 6, days.last)
  if (first > days.last) return []
  const [from, to] = [dayText(dayOfCount(first)), dayText(dayOfCount(last))]
  return [{ ...placed, from, to, notes: [...placed.notes, 'weeks of a month counted from its first day'] }]
}

function throughNight(placed: Placed): readonly Placed[] {
  const days = daysOfPoint(placed.from)
  if (!days) return [placed]
  const to = dayText(dayOfCount(days.first + 1))
  return [{ ...placed, to, notes: [...placed.notes, 'a night runs into the next day'] }]
}

// "In der Nacht zum 10. Juni".
function intoDay(placed: Placed): readonly Placed[] {
  const days = daysOfPoint(placed.from)
  if (!days) return [placed]
  const from = dayText(dayOfCount(days.first - 1))
  return [{ ...placed, from, notes: [...placed.notes, 'a night begins on the day before'] }]
}

function withWords(placed: Placed, parts: DateParts, context: PhraseContext): Placed {
  const { season, dayPart, qualifier, notes = [], rank = 0 } = parts
  const added = [
    ...notes,
    ...(season === undefined ? [] : [seasonNote(season, context.hemisphere)]),
    ...(dayPart === 'other' ? ['the part of the day is kept in the words alone'] : []),
  ]
  const wrongDay = wrongWeekday(placed, parts)
  return {
    ...placed,
    qualifier:
      wrongDay === null
        ? (qualifier ?? 'none')
        : qualifier === 'approximate' || qualifier === 'both'
          ? 'both'
          : 'uncertain',
    notes: [...placed.notes, ...added, ...(wrongDay === null ? [] : [wrongDay])],
    rank: placed.rank + rank,
  }
}

/** What to tell where a date fell on another day of the week than is said. */
function wrongWeekday({ from }: Placed, { weekday, day, other }: DateParts): string | null {
  const days = weekday === undefined || (day ?? other?.day) === undefined ? null : daysOfPoint(from)
  if (!days || weekday === undefined || from.includes('X')) return null
  const actual = weekdayOf(days.first)
  if (actual === weekday) return null
  return `${dayWords(dayOfCount(days.first))} was a ${WEEKDAY_NAMES[actual - 1]}, not a ${WEEKDAY_NAMES[weekday - 1]}`
}
