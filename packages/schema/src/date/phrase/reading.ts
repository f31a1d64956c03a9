import type { DateBasis } from '../../vocabulary/date'
import type { Relation, WeekStart } from '../relative/relation'

/** What is known about the text in which a phrase stands. */
export interface PhraseOptions {
  /** The language in which it is written, as a BCP 47 tag; its region decides which order of 3/4/2019 comes first. */
  readonly locale: string
  /** The day on which the source was published, `YYYY-MM-DD`: missing parts are taken from it, and read into the past. */
  readonly reference?: string | null | undefined
  /** The date of the incident that "a few days after" and the like are counted from. */
  readonly anchor?: { readonly edtf: string } | null | undefined
  /** Whose seasons are meant; northern unless told otherwise. */
  readonly hemisphere?: 'north' | 'south' | undefined
  /** On which day a week begins; where nobody says, a phrase that turns on it gives every reading. */
  readonly weekStart?: WeekStart | null | undefined
}

/** One way in which a phrase can be read as a date. */
export interface Reading {
  /** Canonical EDTF; `null` only where the phrase hangs on an incident and no anchor is given. */
  readonly edtf: string | null
  readonly basis: DateBasis
  /** What was assumed beyond the words, in English, for the editor; it becomes the date's note. */
  readonly assumption: string | null
  /** Where the phrase stands in the text: UTF-16 code units, half-open. */
  readonly span: { readonly start: number; readonly end: number }
  readonly relation: Relation | null
}
