import type { Season } from '../../bounds/grouping'
import type { ClockSense, Count, DateParts, Portion, Unit, YearSpan } from './date-parts'

/**
 * What patterns keep, by the name under which they keep it. A language's table decides what stands under a name, and
 * the test of the tables holds each class of words to the values that are listed here.
 */
export interface Slots {
  readonly d?: number
  readonly n?: number
  readonly yyyy?: number
  readonly yy?: number
  readonly hh?: number
  readonly mm?: number
  readonly ss?: number
  readonly decimal?: number
  /** 1 to 31, in digits or words. */
  readonly day?: number
  /** 1 to 12. */
  readonly month?: number
  /** 1 to 12, in the other calendar of the language. */
  readonly otherMonth?: number
  /** 1 for Monday to 7 for Sunday. */
  readonly weekday?: number
  readonly season?: Season
  readonly year?: YearSpan
  /** A number from 1, "first" or "3rd"; −1 for "last". */
  readonly ordinal?: number
  readonly quarter?: number
  readonly half?: number
  readonly week?: number
  readonly portion?: Portion
  readonly unit?: Unit
  readonly count?: Count
  readonly number?: number
  readonly vague?: 'couple' | 'few' | 'several' | 'some'
  readonly shift?: -1 | 0 | 1
  /** Days from today. */
  readonly dayword?: number
  /** The decade in a century: 60 for "sixties". */
  readonly tens?: number
  /** Of "nineteen sixties": 1900. */
  readonly hundreds?: number
  readonly endYear?: number
  readonly era?: 'bce' | 'ce'
  /** A thousand, a million, a milliard. */
  readonly scale?: number
  readonly dayPart?: 'night' | 'night-to' | 'other'
  readonly meridiem?: 'am' | 'pm'
  readonly zone?: 'Z'
  /** `HH:MM`. */
  readonly clockWord?: string
  /** `MM-DD`. */
  readonly holiday?: string
  readonly time?: ClockSense
  readonly plain?: DateParts
  readonly date?: DateParts
  readonly from?: DateParts
  readonly to?: DateParts
  /** Of 3/4/2019, as they are written. */
  readonly a?: number
  readonly b?: number
  readonly c?: number
}
