import type { CivilDay } from '../bounds/calendar'
import type { EdtfDate } from '../edtf/edtf-date'
import { InvalidDateError } from '../edtf/invalid-date-error'
import { parseEdtf } from '../edtf/parse-edtf'
import type { WeekStart } from '../relative/relation'
import type { NumericOrder, PhraseGrammar } from './grammar/phrase-grammar'
import type { OtherCalendar } from './meaning/other-calendar'
import type { PhraseOptions } from './reading'

/** What the meanings of a phrase are worked out with: the options, checked. */
export interface PhraseContext {
  readonly reference: CivilDay | null
  readonly anchor: EdtfDate | null
  readonly hemisphere: 'north' | 'south'
  readonly weekStart: WeekStart | null
  readonly orders: readonly NumericOrder[]
  /** Another calendar in which the language writes dates. */
  readonly calendar: OtherCalendar | null
  /** Years from the first to the second may be counted in another calendar. */
  readonly doubtfulYears: readonly [first: number, last: number] | null
  /** Whether the phrase is being looked for among other words, where caution is due. */
  readonly isRunningText: boolean
}

/** A reference or an anchor that is no date counts as none. */
export function phraseContext(options: PhraseOptions, grammar: PhraseGrammar, isRunningText: boolean): PhraseContext {
  const region = /^\w+(?:-[A-Za-z]{4})?-([A-Za-z]{2})\b/.exec(options.locale)?.[1]?.toUpperCase() ?? ''
  return {
    reference: dayOf(options.reference ?? null),
    anchor: dateOf(options.anchor?.edtf ?? null),
    hemisphere: options.hemisphere ?? 'north',
    weekStart: options.weekStart ?? null,
    orders: grammar.ordersByRegion?.[region] ?? grammar.orders,
    calendar: grammar.otherCalendar ?? null,
    doubtfulYears: grammar.doubtfulYears ?? null,
    isRunningText,
  }
}

function dayOf(text: string | null): CivilDay | null {
  const [, year, month, day] = /^(\d{4})-(\d{2})-(\d{2})$/.exec(text ?? '')?.map(Number) ?? []
  if (year === undefined || month === undefined || day === undefined) return null
  return dateOf(text) && { year, month, day }
}

function dateOf(text: string | null): EdtfDate | null {
  try {
    return text === null ? null : parseEdtf(text)
  } catch (error) {
    if (error instanceof InvalidDateError) return null
    throw error
  }
}
