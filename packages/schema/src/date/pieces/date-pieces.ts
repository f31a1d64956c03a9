import { type BoundsOptions, boundsOf, type DateSpan } from '../bounds/date-bounds'
import type { DateRange, DateSet, EdtfDate, SetMember } from '../edtf/edtf-date'
import { pointsInRange } from './points-in-range'
import { possiblePoints } from './possible-points'

/** The most pieces that are listed; a date of more is only said to be scattered. */
export const MAX_PIECES = 100

/** The pieces of time that a date lies in, where it does not simply fill its bounds. */
export interface DatePieces {
  /**
   * In order and apart: one of them holds the moment, or, of `{…}`, every one is meant and neighbours may touch. Empty
   * where the date fills its bounds, and where there are more than `MAX_PIECES`.
   */
  readonly pieces: readonly DateSpan[]
  /** Whether parts of its bounds are ruled out, even where the pieces are too many to list. */
  readonly isScattered: boolean
}

const WHOLE: DatePieces = { pieces: [], isScattered: false }
const TOO_MANY: DatePieces = { pieces: [], isScattered: true }

/**
 * What of its bounds a date can mean: the members of a set, and the separate days or months that unspecified digits
 * leave (`156X-12-25` is one of ten days). A member of `{…}` with unspecified digits counts whole.
 */
export function piecesOf(date: EdtfDate, options: BoundsOptions = {}): DatePieces {
  if (date.kind === 'interval') return WHOLE
  if (date.kind === 'all-of') return piecesOfAll(date, options)
  const members = date.kind === 'point' ? [date] : date.members
  const found = members.map((member) => spansOf(member, options))
  if (found.some((spans) => spans === null)) return TOO_MANY
  return listed(joined(found.flatMap((spans) => spans ?? [])))
}

/** `null` where there are too many. */
function spansOf(member: SetMember, options: BoundsOptions): readonly DateSpan[] | null {
  if (member.kind === 'range') return [rangeSpan(member, options)]
  const points = possiblePoints(member)
  return points && joined(points.map((point) => spanOf(point, options)))
}

function piecesOfAll({ members }: DateSet, options: BoundsOptions): DatePieces {
  const spans = members.flatMap((member) => {
    if (member.kind === 'point') return [spanOf(member, options)]
    return pointsInRange(member, MAX_PIECES)?.map((point) => spanOf(point, options)) ?? [rangeSpan(member, options)]
  })
  const { pieces, isScattered } = listed(spans.toSorted(byEarliest))
  return { pieces, isScattered: isScattered && joined(spans).length > 1 }
}

function listed(pieces: readonly DateSpan[]): DatePieces {
  if (pieces.length <= 1) return WHOLE
  return pieces.length > MAX_PIECES ? TOO_MANY : { pieces, isScattered: true }
}

function rangeSpan({ from, to }: DateRange, options: BoundsOptions): DateSpan {
  return {
    earliest: from && boundsOf(from, options).earliest,
    latest: to && boundsOf(to, options).latest,
  }
}

function spanOf(date: EdtfDate, options: BoundsOptions): DateSpan {
  const { earliest, latest } = boundsOf(date, options)
  return { earliest, latest }
}

/** In order of time, what touches or overlaps made one. */
function joined(spans: readonly DateSpan[]): readonly DateSpan[] {
  const pieces: DateSpan[] = []
  for (const span of spans.toSorted(byEarliest)) {
    const last = pieces.at(-1)
    if (last && startOf(span) <= endOf(last)) pieces[pieces.length - 1] = { ...last, latest: later(last, span) }
    else pieces.push(span)
  }
  return pieces
}

function later(a: DateSpan, b: DateSpan): number | null {
  return endOf(a) >= endOf(b) ? a.latest : b.latest
}

function byEarliest(a: DateSpan, b: DateSpan): number {
  return startOf(a) < startOf(b) ? -1 : Number(startOf(a) > startOf(b))
}

function startOf({ earliest }: DateSpan): number {
  return earliest ?? Number.NEGATIVE_INFINITY
}

function endOf({ latest }: DateSpan): number {
  return latest ?? Number.POSITIVE_INFINITY
}
