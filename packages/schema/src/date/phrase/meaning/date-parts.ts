import type { DateQualifier } from '../../../vocabulary/date'
import type { Season } from '../../bounds/grouping'
import { isUnmistakableOther, type OtherDate } from './other-calendar'

/** What a phrase says of a date, before anything is concluded from it. What it does not say is left out. */
export interface DateParts {
  readonly year?: YearSpan
  /** The last two digits of a year. */
  readonly shortYear?: number
  /** The second year of "winter of 2014–15": all of it, or its last two digits. */
  readonly endYear?: number
  readonly month?: number
  readonly day?: number
  /** 1 for Monday to 7 for Sunday. */
  readonly weekday?: number
  readonly season?: Season
  /** 1 to 4. */
  readonly quarter?: number
  /** 1 or 2. */
  readonly half?: number
  /** The first to the fifth week of a month, or −1 for its last. */
  readonly weekOfMonth?: number
  readonly time?: ClockSense
  readonly portion?: Portion
  /** Of a night, which runs into the next day, or (`night-to`) out of the day before; or of another part of the day, which EDTF cannot say. */
  readonly dayPart?: 'night' | 'night-to' | 'other'
  /** "last", "this", "next". */
  readonly shift?: -1 | 0 | 1
  /** What "last" or "this" is said of: "last week". */
  readonly unit?: Unit
  /** A weekend, which `shift` is said of. */
  readonly weekend?: true
  /** "yesterday" is −1. */
  readonly daysAway?: number
  /** "three years ago" is −3 of `unit`; "in two weeks" is 2. */
  readonly away?: Count
  /** "the past two weeks": so many of `unit` up to the day of publication. */
  readonly recent?: Count
  readonly qualifier?: Exclude<DateQualifier, 'none'>
  /** Written out as a date that nothing else could be, such as 2019-02-03: EDTF, without marks. */
  readonly edtf?: string
  /** In the other calendar of the language, instead of year, month and day. */
  readonly other?: OtherDate
  readonly notes?: readonly string[]
  /** A way to read it that is less likely than another. */
  readonly rank?: number
}

/** A year, decade or century. */
export interface YearSpan {
  /** In EDTF: `2014`, `196X`. */
  readonly text: string
  /** Astronomical, both included. */
  readonly first: number
  readonly last: number
}

export interface ClockSense {
  readonly hour: number
  readonly minute: number
  readonly second: number | null
  /** `Z` where it is told in UTC. */
  readonly zone: 'Z' | null
}

export type Portion = 'early' | 'mid' | 'late' | 'first-half' | 'second-half' | 'first-day' | 'last-day'
export type Unit = 'day' | 'week' | 'month' | 'year' | 'decade' | 'century'

/** So many of a unit: both the same, or as far apart as "a few" leaves open; a word for it where it was one. */
export interface Count {
  readonly min: number
  readonly max: number
  readonly words: string | null
}

/** One qualifier on top of another. */
export function qualified(parts: DateParts, qualifier: 'approximate' | 'uncertain'): DateParts {
  const isMixed = parts.qualifier !== undefined && parts.qualifier !== qualifier
  return { ...parts, qualifier: isMixed ? 'both' : qualifier }
}

/** Whether it is a date whatever words stand around it: "3 February", but not "May" or "1984". */
export function isUnmistakable(parts: DateParts): boolean {
  const { month, year, shortYear, day, season, quarter, half, weekday, shift, daysAway, away, recent, weekend, edtf } =
    parts
  // "Ende Februar", "fin décembre".
  const isPartOfMonth = parts.portion !== undefined && (month ?? parts.other?.month) !== undefined
  if (parts.other) return isPartOfMonth || shift !== undefined || isUnmistakableOther(parts.other)
  const hasYear = year !== undefined || shortYear !== undefined
  const isLongSpan = year !== undefined && year.first !== year.last
  const isPartOfYear = [month, season, quarter, half].some((part) => part !== undefined)
  const isRelative =
    [shift, away, recent, weekend, edtf].some((part) => part !== undefined) ||
    (daysAway !== undefined && daysAway !== 0)
  return (
    (isPartOfYear && (hasYear || day !== undefined)) ||
    isPartOfMonth ||
    isLongSpan ||
    weekday !== undefined ||
    isRelative
  )
}
