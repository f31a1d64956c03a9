import type { TimelineDate } from './incident'

/**
 * What a mark claims. `dot`: at this moment, as far as the zoom can tell. `within`: one moment somewhere inside.
 * `lasted`: all through its core, the rest of its extent possible. `one-of`, `all-of`: in one, or in each, of several
 * pieces. `scattered`: only in parts of the extent, too many to be drawn one by one.
 */
export type MarkKind = 'dot' | 'within' | 'lasted' | 'one-of' | 'all-of' | 'scattered'

const FINE: ReadonlySet<string> = new Set(['millisecond', 'second', 'minute', 'hour', 'day'])
/** The day on which clocks go back, in milliseconds. */
const LONGEST_DAY = 25 * 3_600_000

/** What a date claims where there is room for all of it: never a dot. */
export function kindOf(date: TimelineDate): Exclude<MarkKind, 'dot'> {
  if (date.pieces?.[1]) return date.shape === 'all' ? 'all-of' : 'one-of'
  if (date.isScattered) return 'scattered'
  const goesOn = [date.start, date.end].some((end) => end === 'open' || end === 'unknown')
  return date.shape === 'span' || (date.shape === undefined && (goesOn || Boolean(date.core))) ? 'lasted' : 'within'
}

/** Whether it names one day, or a clock time, of one moment: only that may be drawn as a dot. */
export function isExactDate(date: TimelineDate): boolean {
  const { precision, earliest, latest } = date
  if (kindOf(date) !== 'within' || earliest === null || latest === null) return false
  return precision ? FINE.has(precision) : latest - earliest <= LONGEST_DAY
}
