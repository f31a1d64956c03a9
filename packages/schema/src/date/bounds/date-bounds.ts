import type { DateEnd } from '../../vocabulary/date'
import type { ClockTime, DateInterval, DatePoint, DateYear, EdtfDate, IntervalEnd, SetMember } from '../edtf/edtf-date'
import { clockLength, DAY, startOfDay } from './calendar'
import { endOf, startOf } from './compare-dates'
import { roundedDown, roundedUp, startOfYear } from './deep-time'
import { exactYears, firstPossibleDay, lastPossibleDay } from './possible-days'
import { instantsOf, offsetAt } from './time-zone'

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
 * The bounds within which a date lies, exact to the millisecond while a double holds it (some 280,000 years from the
 * year 0). Beyond, `earliest` is the nearest double that is not later and `latest` the nearest that is not earlier, and
 * a core shrinks likewise: nothing that may be is left out, nothing is certain that is not. Throws a RangeError for a
 * time zone that the runtime does not know.
 */
export function boundsOf(date: EdtfDate, options: BoundsOptions = {}): DateBounds {
  const members = membersOf(date, options)
  return {
    earliest: finite(Math.min(...members.map(startOf))),
    latest: finite(Math.max(...members.map(endOf))),
    core: members[0]?.core ?? null,
  }
}

/** One of the dates that a date is made of, with bounds of its own. */
export interface DateMember extends DateBounds {
  readonly member: SetMember | DateInterval
}

/**
 * The members of a set with the bounds of each, in the order written; a range (`1670..1672`) is one member. Any other
 * date, an interval too, is its own only member. The bounds of a set are the hull of these.
 */
export function membersOf(date: EdtfDate, { timeZone = 'UTC' }: BoundsOptions = {}): DateMember[] {
  const members = 'members' in date ? date.members : [date]
  return members.map((member) => ({ member, ...memberBounds(member, timeZone) }))
}

/** Whether either side of a date is bounded, and if not, whether it goes on or was not stated. */
export function endsOf(date: EdtfDate): { readonly start: DateEnd; readonly end: DateEnd } {
  if (date.kind === 'point') return { start: 'known', end: 'known' }
  if (date.kind === 'interval') return { start: endKind(date.start), end: endKind(date.end) }
  // A moment at an unbounded distance does not go on; nobody says how far away it is.
  const beyond = date.kind === 'one-of' ? 'unknown' : 'open'
  const isBounded = (side: 'from' | 'to') => date.members.every((member) => member.kind === 'point' || member[side])
  return { start: isBounded('from') ? 'known' : beyond, end: isBounded('to') ? 'known' : beyond }
}

function endKind(end: IntervalEnd): DateEnd {
  return typeof end === 'string' ? end : 'known'
}

function finite(bound: number): number | null {
  return Number.isFinite(bound) ? bound : null
}

function memberBounds(member: SetMember | DateInterval, timeZone: string): DateBounds {
  if (member.kind === 'point') return { ...pointSpan(member, timeZone), core: null }
  const isInterval = member.kind === 'interval'
  const [start, end] = isInterval ? [member.start, member.end] : [member.from, member.to]
  const [from, to] = [endSpan(start, timeZone), endSpan(end, timeZone)]
  const core = { earliest: from.latest, latest: to.earliest }
  const isCertain = isInterval && start !== 'unknown' && end !== 'unknown' && startOf(core) < endOf(core)
  return { earliest: from.earliest, latest: to.latest, core: isCertain ? core : null }
}

function endSpan(end: IntervalEnd | null, timeZone: string): DateSpan {
  return typeof end === 'string' || !end ? UNBOUNDED : pointSpan(end, timeZone)
}

interface KnownSpan {
  readonly earliest: number
  readonly latest: number
}

function pointSpan(point: DatePoint, timeZone: string): KnownSpan {
  if (point.year.isLong) return yearSpan(point.year, timeZone)
  const first = firstPossibleDay(point)
  const last = lastPossibleDay(point)
  if (!first || !last) throw new RangeError('No such day.')
  if (point.time) return timeSpan(startOfDay(first), point.time, timeZone)
  const earliest = instantsOf(startOfDay(first), timeZone).first
  const latest = instantsOf(startOfDay(last) + DAY, timeZone).first
  // A day that a zone left out (Samoa, 30 December 2011) keeps a day's length rather than none.
  return { earliest, latest: latest > earliest ? latest : earliest + DAY }
}

function yearSpan(year: DateYear, timeZone: string): KnownSpan {
  const { first, last } = exactYears(year)
  const instantOf = (start: bigint) => start - BigInt(offsetAt(Number(start), timeZone))
  return {
    earliest: roundedDown(instantOf(startOfYear(first))),
    latest: roundedUp(instantOf(startOfYear(last + 1n))),
  }
}

function timeSpan(day: number, time: ClockTime, timeZone: string): KnownSpan {
  const { hour, minute, second, offset } = time
  const wall = day + clockLength([hour, minute - (offset ?? 0), second ?? 0])
  const { first, last } = instantsOf(wall, offset === null ? timeZone : 'UTC')
  return { earliest: first, latest: last + (second === null ? 60_000 : 1000) }
}
