import type { DateQualifier } from '../../vocabulary/date'

/** A date as EDTF (ISO 8601-2:2019, levels 0 to 2) can state it. Made by `parseEdtf`; never changed. */
export type EdtfDate = DatePoint | DateInterval | DateSet

/** One date: a year, and as much of month, day and clock time as is stated. */
export interface DatePoint {
  readonly kind: 'point'
  readonly year: DateYear
  /** A month, or a sub-year grouping where its digits are 21 to 41; `null` where only a year is stated. */
  readonly month: DateComponent | null
  readonly day: DateComponent | null
  readonly time: ClockTime | null
}

/** Two digits, `X` for each that is not specified. */
export interface DateComponent {
  readonly digits: string
  readonly qualifier: DateQualifier
}

export interface DateYear extends DateComponent {
  /** Without a sign: four characters, `X` for an unspecified digit; any number of digits where written with `Y`. */
  readonly digits: string
  /** Astronomical: the year 0 is 1 BCE, −1 is 2 BCE. */
  readonly isNegative: boolean
  /** Written with a leading `Y`, as years beyond four digits are. */
  readonly isLong: boolean
  /** The power of ten after `E`, or `null`. */
  readonly exponent: number | null
  /** How many leading digits are meant (`1950S2`: some year of 1900 to 1999, estimated at 1950), or `null`. */
  readonly significantDigits: number | null
}

export interface ClockTime {
  readonly hour: number
  readonly minute: number
  /** `null` where the time is stated to the minute, which only this house allows. */
  readonly second: number | null
  /** Minutes east of UTC as written, or `null` where the time is local to the incident. */
  readonly offset: number | null
}

/** It lasted from `start` to `end`. */
export interface DateInterval {
  readonly kind: 'interval'
  readonly start: IntervalEnd
  readonly end: IntervalEnd
}

/** `open` is `..`, `unknown` is a blank end. At least one end of an interval is a point. */
export type IntervalEnd = DatePoint | 'open' | 'unknown'

/** `one-of` is `[…]`, `all-of` is `{…}`; never empty. */
export interface DateSet {
  readonly kind: 'one-of' | 'all-of'
  readonly members: readonly SetMember[]
}

export type SetMember = DatePoint | DateRange

/** `from..to` within a set; a `null` side is not bounded, and at most one is `null`. */
export interface DateRange {
  readonly kind: 'range'
  readonly from: DatePoint | null
  readonly to: DatePoint | null
}
