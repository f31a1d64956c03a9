import { EntryProblem, quoted } from './entry-problem'
import { answerOf } from './fields'
import { momentOfInstant } from './instant-moment'
import type { Moment } from './moment'
import { type DateOptions, momentOfText } from './text-moment'

/** A `Date`, a moment of another library, epoch milliseconds or a text; `null` where nothing is given. */
export function momentOfValue(value: unknown, options: DateOptions): Moment | null {
  if (value === undefined || value === null) return null
  if (typeof value === 'string') return value.trim() === '' ? null : momentOfText(value, options)
  const instant = typeof value === 'number' ? value : answerOf(value, 'valueOf')
  if (typeof instant === 'number') return momentOfInstant(instant, options.timeZone)
  throw new EntryProblem(`The date is ${quoted(value)}, not a date.`)
}
