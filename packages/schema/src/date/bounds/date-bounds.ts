import type { DateEnd } from '../../vocabulary/date'
import type { DateInterval, DatePoint, DateSet, EdtfDate, IntervalEnd, SetMember } from '../edtf/edtf-date'
import { DAY, startOfDay } from './calendar'
import { firstPossibleDay, lastPossibleDay } from './possible-days'
import { instantsOf } from './time-zone'

/** Epoch milliseconds, half-open: `earliest` is within, `latest` is not. A `null` side is not bounded. */
export interface DateSpan {
  readonly earliest: number | null
  readonly latest: number | null
}

export interface DateBounds extends DateSpan {
  /** The span through which it certainly lasted, or `null`: a moment has none. A `null` side of it is open. */
  readonly core: DateSpan | null
}

export interface BoundsOptions {
  /** The IANA zone in which bare days and clock times without an offset are meant; UTC unless told otherwise. */
  readonly timeZone?: string
}

const UNBOUNDED: DateSpan = { earliest: null, latest: null }

/**
 * The bounds within which a date lies. Beyond some 285,000 years from 1970, where a number of milliseconds is no
 * longer exact, they are rounded outwards. Throws a RangeError for a time zone that the runtime does not know.
 */
export function boundsOf(date: EdtfDate, { timeZone = 'UTC' }: BoundsOptions = {}): DateBounds {
  if (date.kind === 'point') return { ...pointSpan(date, timeZone), core: null }
  return date.kind === 'interval' ? intervalBounds(date, timeZone) : setBounds(date, timeZone)
}

/** Whether either side of a date is bounded, and if not, whether it goes on or was not stated. */
export function endsOf(date: EdtfDate): { readonly start: DateEnd; readonly end: DateEnd } {
  if (date.kind === 'point') return { start: 'known', end: 'known' }
  if (date.kind === 'interval') return { start: endKind(date.start), end: endKind(date.end) }
  // A moment at an unbounded distance does not go on; nobody says how far away it is.
  const beyond = date.kind === 'one-of' ? 'unknown' : 'open'
  const isBounded = (side: 'from' | 'to') => date.members.every((member) => sideOf(member, side) !== null)
  return { start: isBounded('from') ? 'known' : beyond, end: isBounded('to') ? 'known' : beyond }
}

function endKind(end: IntervalEnd): DateEnd {
  return typeof end === 'string' ? end : 'known'
}

function intervalBounds({ start, end }: DateInterval, timeZone: string): DateBounds {
  const from = typeof start === 'string' ? UNBOUNDED : pointSpan(start, timeZone)
  const to = typeof end === 'string' ? UNBOUNDED : pointSpan(end, timeZone)
  const core = { earliest: from.latest, latest: to.earliest }
  const isStated = start !== 'unknown' && end !== 'unknown'
  const isPositive = core.earliest === null || core.latest === null || core.earliest < core.latest
  return { earliest: from.earliest, latest: to.latest, core: isStated && isPositive ? core : null }
}

function setBounds({ members }: DateSet, timeZone: string): DateBounds {
  const spanOf = (point: DatePoint | null) => (point ? pointSpan(point, timeZone) : UNBOUNDED)
  const starts = members.map((member) => spanOf(sideOf(member, 'from')).earliest)
  const ends = members.map((member) => spanOf(sideOf(member, 'to')).latest)
  return {
    earliest: starts.reduce((least, start) => (least === null || start === null ? null : Math.min(least, start))),
    latest: ends.reduce((most, end) => (most === null || end === null ? null : Math.max(most, end))),
    core: null,
  }
}

function sideOf(member: SetMember, side: 'from' | 'to'): DatePoint | null {
  return member.kind === 'point' ? member : member[side]
}

function pointSpan(point: DatePoint, timeZone: string): { readonly earliest: number; readonly latest: number } {
  const first = firstPossibleDay(point)
  const last = lastPossibleDay(point)
  if (!first || !last) throw new RangeError('A date point holds no day: it was not made by parseEdtf.')
  if (point.time) return timeSpan(startOfDay(first), point.time, timeZone)
  const earliest = instantsOf(startOfDay(first), timeZone).first
  const latest = instantsOf(startOfDay(last) + DAY, timeZone).first
  // A day that a zone left out (Samoa, 30 December 2011) keeps a day's length rather than none.
  return outwards(earliest, latest > earliest ? latest : earliest + DAY)
}

function timeSpan(day: number, time: NonNullable<DatePoint['time']>, timeZone: string) {
  const wall = day + time.hour * 3_600_000 + time.minute * 60_000 + (time.second ?? 0) * 1000
  const length = time.second === null ? 60_000 : 1000
  if (time.offset !== null) {
    const instant = wall - time.offset * 60_000
    return { earliest: instant, latest: instant + length }
  }
  const { first, last } = instantsOf(wall, timeZone)
  return { earliest: first, latest: last + length }
}

function outwards(earliest: number, latest: number) {
  return { earliest: earliest - roundingError(earliest), latest: latest + roundingError(latest) }
}

function roundingError(instant: number): number {
  return Number.isSafeInteger(instant) ? 0 : Math.abs(instant) * 2 ** -51
}
