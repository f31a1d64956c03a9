import { dayOf } from './calendar'
import type { Group } from './group'
import { instantLabel, type TickWords, windowLabel, yearLabel, yearsLabel } from './tick-label'

/** What a group is called: "1960–1969", "July 1969", "20 July 1969". */
export function groupLabel({ by, span }: Group, words: TickWords): string {
  const { year } = dayOf(span.from)
  if (by.unit === 'year') return yearsLabel(span, words)
  if (year <= 0 || Math.abs(span.from) > FURTHEST) return yearLabel(year, words)
  if (by.unit === 'month') return monthLabel(span.from, words)
  return by.unit === 'day' || by.unit === 'part' ? instantLabel(span.from, words) : windowLabel(span, words)
}

/** Instants that `Intl` can write. */
const FURTHEST = 8.64e15

function monthLabel(instant: number, { locale }: TickWords): string {
  const format = new Intl.DateTimeFormat(locale, {
    month: 'long',
    year: 'numeric',
    timeZone: 'UTC',
    calendar: 'gregory',
  })
  return format.format(instant)
}
