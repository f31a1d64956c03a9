import type { Meaning } from '../meaning/meanings'
import type { OtherCalendar } from '../meaning/other-calendar'

/**
 * How one language says dates. A pattern is words with
 *
 * - `{name}`: something of that kind: a class of words of this table, a meaning, or digits (see `digits.ts`);
 *   `{from:date}` names it where there are two of a kind
 * - `{name=value}`: keeps that value under the name, for what one word says at once ("fortnight{number=2}{unit=week}")
 * - `(a|b)`: one of these; `[a|b]`: one of these, or nothing
 * - a space: a space or none; without a space nothing may stand between the two ("{d}th", "feb.").
 *
 * Case, accents and the forms of digits, dashes and quotation marks do not count, neither here nor in a text.
 */
export interface PhraseGrammar {
  readonly language: string
  /** In which orders day, month and year are written in digits, the likeliest first; by region where it differs. */
  readonly orders: readonly NumericOrder[]
  readonly ordersByRegion?: Readonly<Record<string, readonly NumericOrder[]>>
  /** Classes of words. Where a word stands for a number or a name of the engine, that is behind it. */
  readonly words: Readonly<Record<string, WordTable>>
  /** Every way in which this language puts each meaning. */
  readonly patterns: Readonly<Partial<Record<Meaning, readonly string[]>>>
  /** Another calendar in which dates are written, beside the Gregorian. */
  readonly otherCalendar?: OtherCalendar
  /** The first and last of the years that, without an era, may be counted in a calendar other than the Gregorian. */
  readonly doubtfulYears?: readonly [first: number, last: number]
  /** Words that in running text are part of a date only where they begin with a capital: "may". */
  readonly capitalised?: readonly string[]
  /** Words that make the number before them a count, not a year: "in 2000 homes". */
  readonly counted?: readonly string[]
  /** Words right behind what looks like a date that make it none: of a calendar that is not read here, "AH". */
  readonly spoiling?: readonly string[]
  /** Words that make the number behind them a name: "version 1.2.2019". */
  readonly numbered?: readonly string[]
  /** What is written onto the front of a word: Arabic "و" and "ب". */
  readonly prefixes?: readonly string[]
}

export type NumericOrder = 'dmy' | 'mdy' | 'ymd'

/** Patterns with `|` between them; or such patterns, each with what it stands for. */
export type WordTable = string | readonly (readonly [patterns: string, value: number | string])[]
