import type { PhraseContext } from '../phrase-context'
import type { DateParts } from './date-parts'
import { sharedOther } from './other-calendar'
import { placeParts } from './place-parts'
import { daysOfPoint, type Placed } from './placed'
import { singleYear } from './years-meant'

/** The two dates of a range, where "4–10 February 2019" says month and year once for both. */
export function placePair(from: DateParts, to: DateParts, context: PhraseContext): readonly [Placed, Placed][] {
  if (to.other) return paired(placeParts(sharedOther(from, to.other), context), placeParts(to, context))
  const [first, second] = isBarePortion(from) ? [{ ...to, ...from }, to] : shareMonth(from, to)
  if (isBareDay(first) !== isBareDay(second) || isOneWinter(first, second)) return []
  if (hasYear(second) && !hasYear(first) && takesYear(first)) return beforeYearOf(first, second, context)
  if (hasYear(first) && !hasYear(second) && takesYear(second)) return afterYearOf(first, second, context)
  if (takesYear(first) && takesYear(second) && !hasYear(first) && context.reference) {
    return beforeYearOf(first, second, context)
  }
  return paired(placeParts(first, context), placeParts(second, context))
}

// A day without a month takes that of its neighbour.
function shareMonth(from: DateParts, to: DateParts): [DateParts, DateParts] {
  if (isBareDay(from) && to.month !== undefined && to.day !== undefined) {
    return [{ ...from, month: to.month, ...yearOf(to) }, to]
  }
  if (isBareDay(to) && from.month !== undefined && from.day !== undefined) {
    return [
      hasYear(to) ? { ...from, ...yearOf(to) } : from,
      { ...to, month: from.month, ...yearOf(from), ...yearOf(to) },
    ]
  }
  return [from, to]
}

function isBareDay({ day, month, edtf }: DateParts): boolean {
  return day !== undefined && month === undefined && edtf === undefined
}

// "The winter of 1978–1979" is one.
function isOneWinter(from: DateParts, to: DateParts): boolean {
  const isYear =
    to.month === undefined && to.season === undefined && to.quarter === undefined && to.portion === undefined
  return from.season !== undefined && isYear && to.year !== undefined && to.year.first === (from.year?.first ?? 0) + 1
}

/** "early", of "early to mid 2014". */
function isBarePortion({ portion, month, season, year, shortYear }: DateParts): boolean {
  return portion !== undefined && [month, season, year, shortYear].every((part) => part === undefined)
}

function hasYear({ year, shortYear, edtf }: DateParts): boolean {
  return year !== undefined || shortYear !== undefined || edtf !== undefined
}

/** Whether it would have a year if one were said. */
function takesYear({ month, season, quarter, half, portion, daysAway, away, unit }: DateParts): boolean {
  const isCounted = [daysAway, away, unit].some((part) => part !== undefined)
  return !isCounted && [month, season, quarter, half, portion].some((part) => part !== undefined)
}

function yearOf({ year, shortYear, endYear }: DateParts): DateParts {
  return {
    ...(year === undefined ? {} : { year }),
    ...(shortYear === undefined ? {} : { shortYear }),
    ...(endYear === undefined ? {} : { endYear }),
  }
}

/** The first date is in the year of the second, or in the year before: "from November to February 2015". */
function beforeYearOf(first: DateParts, second: DateParts, context: PhraseContext): readonly [Placed, Placed][] {
  return placeParts(second, context).flatMap((to) => {
    const year = yearIn(to)
    if (year === null) return paired(placeParts({ ...first, ...yearOf(second) }, context), [to])
    return firstInOrder(yearsOfPair([first, second], [year, year - 1]), (found) => {
      const from = { ...first, year: singleYear(found) }
      return paired(placeParts(from, context).slice(0, 1), [to])
    })
  })
}

function afterYearOf(first: DateParts, second: DateParts, context: PhraseContext): readonly [Placed, Placed][] {
  return placeParts(first, context).flatMap((from) => {
    const year = yearIn(from)
    if (year === null) return paired([from], placeParts({ ...second, ...yearOf(first) }, context))
    return firstInOrder(yearsOfPair([first, second], [year, year + 1]), (found) => {
      const to = { ...second, year: singleYear(found) }
      return paired([from], placeParts(to, context).slice(0, 1))
    })
  })
}

// "10 February to 4 February" is a slip, not a year.
function yearsOfPair([first, second]: readonly [DateParts, DateParts], years: readonly [number, number]) {
  return first.month !== undefined && first.month === second.month ? years.slice(0, 1) : years
}

function yearIn({ from }: Placed): number | null {
  const year = /^(-?\d{4})(?:-|$)/.exec(from)?.[1]
  return year === undefined ? null : Number(year)
}

function firstInOrder(years: readonly number[], pairsIn: (year: number) => readonly [Placed, Placed][]) {
  return years.map(pairsIn).find((pairs) => pairs.length > 0) ?? []
}

function paired(froms: readonly Placed[], tos: readonly Placed[]): readonly [Placed, Placed][] {
  return froms.flatMap((from) => tos.filter((to) => isInOrder(from, to)).map((to): [Placed, Placed] => [from, to]))
}

function isInOrder(from: Placed, to: Placed): boolean {
  const start = daysOfPoint(from.from)
  const end = daysOfPoint(to.to)
  return start !== null && end !== null && start.first <= end.last
}
