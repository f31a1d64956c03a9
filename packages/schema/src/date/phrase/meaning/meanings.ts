import type { PhraseContext } from '../phrase-context'
import {
  awaySense,
  centurySense,
  clockSense,
  countSense,
  decadeSense,
  deepTime,
  mergedParts,
  millenniumSense,
  numericDates,
  recentSense,
  yearFirst,
  yearSense,
} from './date-meanings'
import { type ClockSense, type Count, type DateParts, qualified, type YearSpan } from './date-parts'
import { otherDates, otherDecades } from './other-calendar'
import type { Outcome } from './outcome'
import { PHRASE_MEANINGS } from './phrase-meanings'
import type { Slots } from './slots'

/** What can stand in a slot. */
export type Value = number | string | DateParts | YearSpan | ClockSense | Count | Outcome

export interface MeaningRow {
  /** What patterns call it in their slots. */
  readonly symbol: string
  readonly build: (slots: Slots, context: PhraseContext) => readonly Value[]
}

/** What phrases and their parts can mean, in every language. */
const PART_MEANINGS = {
  /** 1 to 31: `{d}`, `{ordinal}`. */
  day: { symbol: 'day', build: ({ d, ordinal }) => daysIn(d ?? ordinal) },
  /** A day whose month stands elsewhere, for ranges. */
  /** "early", whose year stands elsewhere: "early to mid 2014". */
  'bare-portion': { symbol: 'barePortion', build: mergedParts },
  'bare-day': { symbol: 'bareDay', build: mergedParts },
  /** `{yyyy}`, `{n} {era}`. */
  year: { symbol: 'year', build: yearSense },
  /** `{hh}:{mm}`, `{meridiem}`, `{clockWord}`. */
  time: { symbol: 'time', build: clockSense },
  /** A clock time that is one even without "at": `{hh} {meridiem}`. */
  'spoken-time': { symbol: 'spokenTime', build: clockSense },
  /** With digits alone, as in 2019-02-03T10:15. */
  clock: { symbol: 'clock', build: clockSense },
  /** "3rd": `{n}`. Words are a class. */
  ordinal: { symbol: 'ordinal', build: ({ n }) => (n === undefined ? [] : [n]) },
  /** `{n}`, `{number}`, `{vague}`. */
  count: { symbol: 'count', build: countSense },
  /** A date as calendars have it: weekday, day, month, yy, year, season, quarter, half, week, holiday, shift, unit, dayword. */
  'plain-date': { symbol: 'plain', build: mergedParts },
  'numeric-date': { symbol: 'plain', build: numericDates },
  'year-first': { symbol: 'plain', build: yearFirst },
  /** In the other calendar of the language: `{day}`, `{otherMonth}`, `{yyyy}`, `{season}`; its decades `{yyyy}`, `{tens}`. */
  'other-date': { symbol: 'plain', build: otherDates },
  'other-decade': { symbol: 'plain', build: otherDecades },
  /** `{yyyy}`, `{yy}`, `{tens}`, `{hundreds}`, `{shift}` of the century, `{era}`. */
  decade: { symbol: 'plain', build: decadeSense },
  /** `{ordinal}`, `{era}`. */
  century: { symbol: 'plain', build: centurySense },
  /** `{ordinal}`, of "the 18th and 19th centuries". */
  'bare-century': { symbol: 'bareCentury', build: centurySense },
  millennium: { symbol: 'plain', build: millenniumSense },
  /** `{shift}`, or the latest. */
  weekend: { symbol: 'plain', build: ({ shift }) => [{ weekend: true, ...(shift === undefined ? {} : { shift }) }] },
  /** "the past {count} {unit}", up to the day of publication. */
  recent: { symbol: 'plain', build: recentSense },
  ago: { symbol: 'plain', build: (slots) => awaySense(slots, -1) },
  'ago-alone': { symbol: 'ago', build: (slots) => awaySense(slots, -1) },
  ahead: { symbol: 'plain', build: (slots) => awaySense(slots, 1) },
  /** `{decimal}` or `{n}` or `{number}`, `{scale}`. */
  'deep-time': { symbol: 'plain', build: deepTime },
  /** A date with words around it: portion, time, dayPart. */
  date: { symbol: 'date', build: mergedParts },
  approximate: { symbol: 'date', build: ({ date, plain }) => marked(date ?? plain, 'approximate') },
  uncertain: { symbol: 'date', build: ({ date, plain }) => marked(date ?? plain, 'uncertain') },
} satisfies Readonly<Record<string, MeaningRow>>

function daysIn(number: number | undefined): readonly number[] {
  return number !== undefined && number >= 1 && number <= 31 ? [number] : []
}

function marked(parts: DateParts | undefined, qualifier: 'approximate' | 'uncertain'): readonly DateParts[] {
  if (!parts) return []
  const { time, ...rest } = parts
  if (!time || qualifier === 'uncertain') return [qualified(parts, qualifier)]
  // "About 10:15 on 3 February": EDTF marks days, not clock times.
  return [{ ...rest, notes: [...(parts.notes ?? []), 'the approximate time is kept in the words alone'] }]
}

export type Meaning = keyof typeof PART_MEANINGS | keyof typeof PHRASE_MEANINGS

export const MEANINGS: Readonly<Record<Meaning, MeaningRow>> = { ...PART_MEANINGS, ...PHRASE_MEANINGS }
