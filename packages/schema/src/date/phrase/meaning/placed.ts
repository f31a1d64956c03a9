import type { DateBasis, DateQualifier } from '../../../vocabulary/date'
import { firstPossibleDay, lastPossibleDay } from '../../bounds/possible-days'
import type { DatePoint } from '../../edtf/edtf-date'
import { InvalidDateError } from '../../edtf/invalid-date-error'
import { parseEdtf } from '../../edtf/parse-edtf'
import { QUALIFIER_MARKS } from '../../edtf/qualifier'
import { countOf } from './day-count'

/** A date that has its place: one moment from one point to another, which are the same where one point says it. */
export interface Placed {
  /** EDTF points without marks. */
  readonly from: string
  readonly to: string
  /** One point that holds it all, where there is one: the year of "early 2014". */
  readonly whole: string | null
  readonly qualifier: DateQualifier
  readonly basis: DateBasis
  readonly notes: readonly string[]
  /** The word that made it part of `whole`, and what it was taken as. */
  readonly portion?: PortionTaken | null
  /** 0 for the likeliest. */
  readonly rank: number
}

interface PortionTaken {
  readonly words: string
  readonly taken: string
}

/** A date's EDTF. */
export function placedText({ from, to, qualifier }: Placed): string {
  const mark = QUALIFIER_MARKS[qualifier]
  return from === to ? from + mark : `[${from}${mark}..${to}${mark}]`
}

/** The point at which something that lasted began or ended: as wide as it is, where one point can say so. */
export function endText(placed: Placed, side: 'from' | 'to'): string {
  const { from, to, whole, qualifier } = placed
  return (from === to ? from : (whole ?? placed[side])) + QUALIFIER_MARKS[qualifier]
}

/** The first or last point of a span of moments, with its mark. */
export function sideText(placed: Placed, side: 'from' | 'to'): string {
  return placed[side] + QUALIFIER_MARKS[placed.qualifier]
}

/** What is assumed of a date: of its portion, that it is kept in the words alone where its whole is told. */
export function notesOf({ notes, portion = null, whole }: Placed, isWhole: boolean): readonly string[] {
  if (portion === null) return notes
  const isKept = isWhole && whole !== null
  return [
    ...notes,
    isKept ? `“${portion.words}” is kept in the words alone` : `“${portion.words}” taken as ${portion.taken}`,
  ]
}

/** The days that a point may mean, counted from 1970; `null` where the text is no point with days that can be counted. */
export function daysOfPoint(text: string): { readonly first: number; readonly last: number } | null {
  const point = pointOf(text)
  const first = point && firstPossibleDay(point)
  const last = point && lastPossibleDay(point)
  return first && last ? { first: countOf(first), last: countOf(last) } : null
}

export function pointOf(text: string): DatePoint | null {
  try {
    const date = parseEdtf(text)
    return date.kind === 'point' ? date : null
  } catch (error) {
    if (error instanceof InvalidDateError) return null
    throw error
  }
}
