import type { DateBasis } from '../../../vocabulary/date'
import type { PhraseContext } from '../phrase-context'
import type { DateParts, YearSpan } from './date-parts'
import { countOf, dayWords, isDay, monthAway, weekdayOf, yearText } from './day-count'
import { firstMonthOf } from './seasons'

/** A year that may be meant, and why. */
export interface YearMeant {
  readonly year: YearSpan
  readonly basis: DateBasis
  readonly notes: readonly string[]
  readonly rank: number
}

const UNSTATED: YearSpan = { text: 'XXXX', first: Number.NaN, last: Number.NaN }
// Weekdays fall on the same dates again within 28 years, and a leap day comes within eight.
const YEARS_BACK = 28
/** Without a publication date, two digits up to this stand for 20xx first. */
const PIVOT = 40

/** The years in which a date may lie, the likeliest first. */
export function yearsMeant(parts: DateParts, context: PhraseContext): readonly YearMeant[] {
  if (parts.year) return statedYears(parts, parts.year, context)
  if (parts.shortYear !== undefined) return shortYears(parts.shortYear, context)
  if (parts.unit === 'year' && parts.shift !== undefined) return shiftedYear(parts, parts.shift, context)
  if (!context.reference) return [{ year: UNSTATED, basis: 'stated', notes: ['the year is not stated'], rank: 0 }]
  return inferredYears(parts, context)
}

export function singleYear(year: number): YearSpan {
  return { text: yearText(year), first: year, last: year }
}

function statedYears(parts: DateParts, year: YearSpan, context: PhraseContext): readonly YearMeant[] {
  const { hemisphere } = context
  const stated: YearMeant = { year, basis: 'stated', notes: calendarNotes(year, context), rank: 0 }
  const crosses = parts.season !== undefined && firstMonthOf(parts.season, hemisphere) === 12
  if (!crosses || year.first !== year.last || parts.shift !== undefined) return [stated]
  if (parts.endYear !== undefined) {
    return parts.endYear === year.first + 1 || parts.endYear === (year.first + 1) % 100 ? [stated] : []
  }
  const spanWords = (first: number) => [`the ${parts.season} that began in December ${first}`]
  return [
    { ...stated, notes: spanWords(year.first) },
    { ...stated, year: singleYear(year.first - 1), notes: spanWords(year.first - 1), rank: 1 },
  ]
}

function calendarNotes({ first }: YearSpan, { doubtfulYears }: PhraseContext): readonly string[] {
  const isDoubtful = doubtfulYears !== null && doubtfulYears[0] <= first && first <= doubtfulYears[1]
  return isDoubtful ? ['read as a year of the Gregorian calendar'] : []
}

/** "June last year". */
function shiftedYear(parts: DateParts, shift: number, context: PhraseContext): readonly YearMeant[] {
  const { reference } = context
  if (!reference) return []
  const notes = [`year counted from the publication date, ${dayWords(reference)}`]
  const stated = statedYears({ ...parts, shift: 0 }, singleYear(reference.year + shift), context)
  return stated.map((meant) => ({ ...meant, basis: 'inferred', notes: [...notes, ...meant.notes] }))
}

function shortYears(short: number, { reference }: PhraseContext): readonly YearMeant[] {
  const century = reference ? Math.floor(reference.year / 100) * 100 : short <= PIVOT ? 2000 : 1900
  const latest = reference && century + short > reference.year ? century + short - 100 : century + short
  const other = reference || century === 2000 ? latest - 100 : latest + 100
  const meant = (year: number, rank: number): YearMeant => ({
    year: singleYear(year),
    basis: 'inferred',
    notes: [`year of two digits read as ${year}`],
    rank,
  })
  return [meant(latest, 0), meant(other, 2)]
}

function inferredYears(parts: DateParts, context: PhraseContext): readonly YearMeant[] {
  const { reference } = context
  if (!reference) return []
  const day = countOf(reference)
  const latest = reference.year + 1
  const years = Array.from({ length: YEARS_BACK + 2 }, (_, index) => latest - index)
  const spans = years.flatMap((year) => spanIn(parts, year, context))
  const matching = spans.filter(({ first }) => parts.weekday === undefined || weekdayOf(first) === parts.weekday)
  const found = chooseYears(matching.length > 0 ? matching : spans, parts.shift, { day, year: reference.year })
  const note = `year from the publication date, ${dayWords(reference)}`
  return found.map(({ year }, rank) => ({ year: singleYear(year), basis: 'inferred', notes: [note], rank }))
}

interface SpanInYear {
  readonly year: number
  /** Days from 1970. */
  readonly first: number
  readonly last: number
}

function spanIn(parts: DateParts, year: number, { hemisphere }: PhraseContext): SpanInYear[] {
  const { day, season, quarter, half } = parts
  const month = parts.month ?? (season && firstMonthOf(season, hemisphere)) ?? firstMonthOfPart(quarter, half)
  const first = { year, month, day: day ?? 1 }
  if (!isDay(first)) return []
  const months = season || quarter ? 3 : half ? 6 : 1
  const next = monthAway(year, month, months)
  return [{ year, first: countOf(first), last: day === undefined ? countOf({ ...next, day: 1 }) - 1 : countOf(first) }]
}

function firstMonthOfPart(quarter: number | undefined, half: number | undefined): number {
  if (quarter !== undefined) return quarter * 3 - 2
  return half === 2 ? 7 : 1
}

/** From spans with the latest year first. */
function chooseYears(
  spans: readonly SpanInYear[],
  shift: DateParts['shift'],
  reference: { readonly day: number; readonly year: number },
): readonly SpanInYear[] {
  const { day, year } = reference
  if (shift === undefined) return spans.filter(({ first }) => first <= day).slice(0, 1)
  if (shift === 0) {
    const around = spans.find(({ first, last }) => first <= day && day <= last)
    return [around ?? spans.find((span) => span.year === year)].filter((span) => span !== undefined)
  }
  const there = shift < 0 ? spans.filter(({ last }) => last < day) : spans.filter(({ first }) => first > day).reverse()
  // "Last June", said in September, may mean June of last year.
  const isSameYear = there[0]?.year === year
  if (shift > 0 && isSameYear) return [...there.slice(0, 1), ...spans.filter((span) => span.year === year + 1)]
  return there.slice(0, isSameYear ? 2 : 1)
}
