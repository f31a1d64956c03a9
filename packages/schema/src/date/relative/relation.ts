import type { DateRelation } from '../../vocabulary/date'

/** How a date hangs on another, its anchor. */
export interface Relation {
  readonly kind: DateRelation
  /** Whole days between the two, from 0; `null` where the source sets none. They count for `before` and `after` alone. */
  readonly minDays: number | null
  readonly maxDays: number | null
  /** The last day that it can be, `YYYY-MM-DD`: usually the day on which the source published. */
  readonly notAfter: string | null
}

export type WeekStart = 'monday' | 'sunday' | 'saturday'

/** A relation in words, for an editor: "2 to 7 days after 2019-02-03". */
export function relationWords({ kind, minDays, maxDays }: Relation, anchor: string): string {
  if (kind === 'same-day' || kind === 'same-week')
    return `the same ${kind === 'same-day' ? 'day' : 'week'} as ${anchor}`
  const offset = kind === 'during' ? '' : offsetWords(minDays ?? 0, maxDays)
  return `${offset}${kind} ${anchor}`
}

function offsetWords(minDays: number, maxDays: number | null): string {
  if (maxDays === null) return minDays === 0 ? '' : `at least ${days(minDays)} `
  if (minDays === maxDays) return `${days(minDays)} `
  return minDays === 0 ? `at most ${days(maxDays)} ` : `${minDays} to ${days(maxDays)} `
}

function days(count: number): string {
  return count === 1 ? '1 day' : `${count} days`
}
