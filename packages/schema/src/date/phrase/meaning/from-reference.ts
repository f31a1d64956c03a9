import { type CivilDay, daysInMonth } from '../../bounds/calendar'
import type { PhraseContext } from '../phrase-context'
import type { Count, DateParts, Unit } from './date-parts'
import {
  countOf,
  dayOfCount,
  dayText,
  dayWords,
  monthAway,
  monthText,
  startOfWeek,
  WEEKDAY_NAMES,
  weekdayOf,
  yearText,
} from './day-count'
import type { Placed } from './placed'

type Place = Pick<Placed, 'from' | 'to'> & { readonly note?: string; readonly rank?: number }

/** Dates that are told from the day of publication: "yesterday", "last week", "on Monday", "three years ago". */
export function placeFromReference(parts: DateParts, context: PhraseContext): readonly Placed[] | null {
  const { reference } = context
  const read = readerOf(parts)
  if (!read) return null
  if (!reference) return []
  const since = `the publication date, ${dayWords(reference)}`
  return read(reference, context).map(({ from, to, note, rank = 0 }) => ({
    from,
    to,
    whole: null,
    qualifier: 'none',
    basis: 'inferred',
    notes: [`counted from ${since}`, ...(note === undefined ? [] : [note])],
    rank,
  }))
}

type Reader = (reference: CivilDay, context: PhraseContext) => readonly Place[]

function readerOf(parts: DateParts): Reader | null {
  const { daysAway, away, recent, shift, unit, weekday, day, month, year, shortYear, season, quarter, time } = parts
  if (daysAway !== undefined) return (reference) => [dayPlace(countOf(reference) + daysAway)]
  if (recent && unit) return (reference) => [recentPlace(recent, unit, reference)]
  if (away && unit) return (reference, context) => awayPlaces(away, { unit, reference, context })
  if (parts.weekend) return (reference) => [weekendPlace(shift, countOf(reference))]
  const isInYear = [month, season, quarter, parts.half].some((part) => part !== undefined)
  if (isInYear) return null
  if (shift !== undefined && unit && weekday !== undefined) {
    return (reference) => [dayPlace(startOfWeek(countOf(reference), 'monday') + 7 * shift + weekday - 1)]
  }
  if (shift !== undefined && unit) return (reference, context) => shiftedPlaces(shift, { unit, reference, context })
  const isBare = year === undefined && shortYear === undefined
  if (weekday !== undefined && day === undefined && isBare) {
    return (reference) => weekdayPlaces(weekday, shift, countOf(reference))
  }
  if (day !== undefined && isBare) return (reference) => dayOfMonthPlaces(day, reference)
  return time && isBare ? (reference) => [dayPlace(countOf(reference))] : null
}

function dayPlace(count: number, rank = 0): Place {
  const text = dayText(dayOfCount(count))
  return { from: text, to: text, rank }
}

interface Around {
  readonly unit: Unit
  readonly reference: CivilDay
  readonly context: PhraseContext
}

function shiftedPlaces(shift: number, around: Around): readonly Place[] {
  const { unit, reference } = around
  if (unit === 'day') return [dayPlace(countOf(reference) + shift)]
  if (unit === 'week') return weekPlaces(countOf(reference) + 7 * shift, around.context)
  return [onePoint(unitText(shift, unit, reference))]
}

function onePoint(text: string): Place {
  return { from: text, to: text }
}

/** A month, year, decade or century so many away from that of a day. */
function unitText(steps: number, unit: Exclude<Unit, 'day' | 'week'>, { year, month }: CivilDay): string {
  if (unit === 'month') {
    const found = monthAway(year, month, steps)
    return monthText(yearText(found.year), found.month)
  }
  if (unit === 'year') return yearText(year + steps)
  const digits = unit === 'decade' ? 1 : 2
  return yearText(year + steps * 10 ** digits).slice(0, -digits) + 'X'.repeat(digits)
}

function weekPlaces(day: number, { weekStart }: PhraseContext): readonly Place[] {
  const conventions = weekStart ? [weekStart] : (['monday', 'sunday'] as const)
  return conventions.map((convention, rank) => {
    const first = startOfWeek(day, convention)
    const note = `the week begins on ${convention.charAt(0).toUpperCase()}${convention.slice(1)}`
    return { from: dayText(dayOfCount(first)), to: dayText(dayOfCount(first + 6)), note, rank }
  })
}

function awayPlaces(count: Count, { unit, reference, context }: Around): readonly Place[] {
  const today = countOf(reference)
  const isOne = count.min === count.max
  if (unit === 'week' && isOne) return weekPlaces(today + 7 * count.min, context)
  if (unit === 'day' || unit === 'week') {
    const length = unit === 'day' ? 1 : 7
    return [
      {
        from: dayText(dayOfCount(today + count.min * length)),
        to: dayText(dayOfCount(today + count.max * length)),
        ...countNote(count),
      },
    ]
  }
  const years = unit === 'decade' ? 10 : 100
  const text = (steps: number) =>
    unit === 'month' || unit === 'year' ? unitText(steps, unit, reference) : yearText(reference.year + steps * years)
  return [{ from: text(count.min), to: text(count.max), ...countNote(count) }]
}

const MONTHS = { month: 1, year: 12, decade: 120, century: 1200 } as const

function recentPlace(count: Count, unit: Unit, reference: CivilDay): Place {
  const to = dayText(reference)
  if (unit === 'day' || unit === 'week') {
    const from = countOf(reference) - count.max * (unit === 'day' ? 1 : 7)
    return { from: dayText(dayOfCount(from)), to, ...countNote(count) }
  }
  const month = monthAway(reference.year, reference.month, -count.max * MONTHS[unit])
  const day = Math.min(reference.day, daysInMonth(month.year, month.month))
  return { from: dayText({ ...month, day }), to, ...countNote(count) }
}

function countNote({ min, max, words }: Count): { note?: string } {
  if (words === null) return {}
  const [least, most] = [Math.abs(min), Math.abs(max)].sort((one, other) => one - other)
  return { note: `“${words}” taken as ${least} to ${most}` }
}

function weekdayPlaces(weekday: number, shift: DateParts['shift'], today: number): readonly Place[] {
  const back = (weekdayOf(today) - weekday + 7) % 7
  const inWeek = (weeks: number) => startOfWeek(today, 'monday') + 7 * weeks + weekday - 1
  const name = WEEKDAY_NAMES[weekday - 1]
  if (shift === undefined) return [{ ...dayPlace(today - back), note: `the latest ${name} not after it` }]
  if (shift === 0) return [{ ...dayPlace(inWeek(0)), note: `the ${name} of its week` }]
  const near = shift < 0 ? today - (back || 7) : today + 7 - back
  const which = shift < 0 ? ['latest', 'before it', 'before'] : ['first', 'after it', 'after']
  const far = inWeek(shift)
  const places: Place[] = [{ ...dayPlace(near), note: `the ${which[0]} ${name} ${which[1]}` }]
  if (far !== near) places.push({ ...dayPlace(far, 1), note: `the ${name} of the week ${which[2]}` })
  return places
}

function weekendPlace(shift: DateParts['shift'], today: number): Place {
  const saturday = startOfWeek(today, 'monday') + 5
  const weeks = shift ?? (saturday <= today ? 0 : -1)
  const first = saturday + 7 * weeks
  return { from: dayText(dayOfCount(first)), to: dayText(dayOfCount(first + 1)) }
}

function dayOfMonthPlaces(day: number, { year, month, day: today }: CivilDay): readonly Place[] {
  for (let back = day <= today ? 0 : 1; back <= 2; back++) {
    const found = monthAway(year, month, -back)
    const count = countOf({ ...found, day })
    if (dayOfCount(count).day === day) return [{ ...dayPlace(count), note: 'month taken from it' }]
  }
  return []
}
