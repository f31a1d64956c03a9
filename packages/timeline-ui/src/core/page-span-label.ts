import { DAY, dayOf, YEAR } from './calendar'
import { dateFormatter } from './formatters'
import type { Span } from './incident'
import { FURTHEST, plainSpaces, type TickWords, yearsLabel } from './tick-label'

/** From this long on, years say enough of a page; from this long on, months. */
const LONG = 2 * YEAR
const SHORT = 60 * DAY

/** The time that a page of a list tells of, to the year, the month or the day: "1962–1964", "Feb – May 2019". */
export function pageSpanLabel({ from, to }: Span, words: TickWords): string {
  const last = to - 1
  if (to - from >= LONG || dayOf(from).year <= 0 || Math.max(-from, last) > FURTHEST) {
    return yearsLabel({ from, to }, words)
  }
  const day = to - from >= SHORT ? {} : ({ day: 'numeric' } as const)
  return plainSpaces(dateFormatter(words.locale, { ...day, month: 'short', year: 'numeric' }).formatRange(from, last))
}
