import type { CivilDay } from '../../bounds/calendar'
import type { Season } from '../../bounds/grouping'
import type { PhraseContext } from '../phrase-context'
import type { DateParts } from './date-parts'
import { countOf, dayText, dayWords, monthAway, weekdayOf } from './day-count'
import type { Placed } from './placed'
import { SEASON_ORDER } from './seasons'
import type { Slots } from './slots'

/** Another calendar in which a language writes dates, of twelve months and four seasons from the first of them. */
export interface OtherCalendar {
  /** In English, for assumptions. */
  readonly name: string
  readonly monthNames: readonly string[]
  /** Whether days of the year can be converted. */
  readonly isYear: (year: number) => boolean
  readonly daysInMonth: (year: number, month: number) => number
  /** The Gregorian day; `null` for one that does not exist. */
  readonly toGregorian: (day: CivilDay) => CivilDay | null
  readonly fromGregorian: (day: CivilDay) => CivilDay | null
}

/** What a phrase says of a date in the other calendar; without a year, it is the latest not after the publication date. */
export interface OtherDate {
  readonly year?: number
  readonly month?: number
  readonly day?: number
  readonly season?: Season
  /** Ten years from `year`. */
  readonly isDecade?: boolean
}

// As far back as weekdays take to fall on the same dates again.
const YEARS_BACK = 28
/** Without a publication date, two digits are of the hundred years up to this day. */
const LATEST: CivilDay = { year: 2020, month: 3, day: 19 }

/** `{day}`, `{otherMonth}`, `{yyyy}` or `{yy}`, `{season}`, `{weekday}`; or `{shift}` of a `{unit}`, a month or a year. */
export function otherDates(slots: Slots, context: PhraseContext): readonly DateParts[] {
  const { day, otherMonth, season, weekday, shift, unit } = slots
  const said = shift === undefined ? yearOf(slots, context) : shifted(shift, unit, context)
  if (said === null) return []
  const other = { ...said, ...defined({ day, month: otherMonth ?? said.month, season }) }
  return [{ other, ...defined({ weekday, shift }), ...(isYetToCome(other, context) ? { rank: 1 } : {}) }]
}

// A year by itself that has not begun is more likely one of ours, of long ago.
function isYetToCome({ year, month, season }: OtherDate, { calendar, reference }: PhraseContext): boolean {
  const latest = reference && calendar?.fromGregorian(reference)?.year
  return month === undefined && season === undefined && year !== undefined && !!latest && year > latest
}

/** `{yyyy}`, `{yy}` or `{tens}`. */
export function otherDecades({ yyyy, yy, tens }: Slots, context: PhraseContext): readonly DateParts[] {
  const said = yearOf(defined({ yyyy, yy: tens ?? yy }), context)
  if (said?.year === undefined || said.year % 10 !== 0) return []
  return [{ other: { year: said.year, isDecade: true } }]
}

function yearOf({ yyyy, yy }: Slots, { calendar, reference }: PhraseContext): OtherDate | null {
  const latest = calendar?.fromGregorian(reference ?? LATEST)?.year
  if (latest === undefined) return null
  if (yyyy !== undefined) return calendar?.isYear(yyyy) ? { year: yyyy } : null
  if (yy === undefined) return {}
  const year = latest - (latest % 100) + yy
  return { year: year > latest ? year - 100 : year }
}

function shifted(shift: number, unit: Slots['unit'], { calendar, reference }: PhraseContext): OtherDate | null {
  const today = reference && calendar?.fromGregorian(reference)
  if (!today) return null
  if (unit === 'year') return { year: today.year + shift }
  return unit === 'month' ? monthAway(today.year, today.month, shift) : null
}

function defined<Parts extends object>(parts: Parts): { [Key in keyof Parts]: NonNullable<Parts[Key]> } {
  return Object.fromEntries(Object.entries(parts).filter(([, part]) => part !== undefined)) as never
}

/** Whether it is a date whatever words stand around it, as a year or a month by itself is not. */
export function isUnmistakableOther({ year, month, day, season, isDecade }: OtherDate): boolean {
  return (
    isDecade === true || ((month !== undefined || season !== undefined) && (year !== undefined || day !== undefined))
  )
}

/** The first of two dates, with what "14 to 21 Bahman 1397" says once for both. */
export function sharedOther(from: DateParts, to: OtherDate): DateParts {
  const { day, ...rest } = from
  if (!from.other) return day === undefined ? from : { ...rest, other: { ...to, day } }
  const { year, month = 0 } = from.other
  if (year !== undefined || to.year === undefined || from.other.isDecade) return from
  return { ...from, other: { ...from.other, year: month > (to.month ?? 12) ? to.year - 1 : to.year } }
}

/** Where a date of the other calendar lies in ours. */
export function placeOther(other: OtherDate, weekday: number | undefined, context: PhraseContext): readonly Placed[] {
  const { calendar, reference } = context
  if (!calendar) return []
  if (other.year !== undefined) return placedIn(other, calendar).map((placed) => ({ ...placed, basis: 'stated' }))
  const today = reference && calendar.fromGregorian(reference)
  if (!today) return []
  const past = Array.from({ length: YEARS_BACK }, (_, back) =>
    placedIn({ ...other, year: today.year - back }, calendar),
  )
    .flat()
    .filter(({ from }) => from <= dayText(reference))
  const fitting = past.find(({ from }) => weekday !== undefined && weekdayOf(countOf(dayIn(from))) === weekday)
  const found = fitting ?? past[0]
  const note = `year from the publication date, ${reference && dayWords(reference)}`
  return found ? [{ ...found, basis: 'inferred', notes: [...found.notes, note] }] : []
}

function placedIn(other: OtherDate, calendar: OtherCalendar): Placed[] {
  const { year = 0, day, isDecade } = other
  const [firstMonth, lastMonth] = monthsOf(other)
  const lastYear = isDecade ? year + 9 : year
  if (!calendar.isYear(year) || !calendar.isYear(lastYear)) return []
  const first = calendar.toGregorian({ year, month: firstMonth, day: day ?? 1 })
  const last = calendar.toGregorian({
    year: lastYear,
    month: lastMonth,
    day: day ?? calendar.daysInMonth(lastYear, lastMonth),
  })
  if (!first || !last) return []
  const notes = [`converted from ${otherWords(other, calendar)} of the ${calendar.name} calendar`]
  return [{ from: dayText(first), to: dayText(last), whole: null, qualifier: 'none', basis: 'stated', notes, rank: 0 }]
}

function monthsOf({ month, season }: OtherDate): readonly [number, number] {
  if (month !== undefined) return [month, month]
  if (season === undefined) return [1, 12]
  const first = SEASON_ORDER.indexOf(season) * 3 + 1
  return [first, first + 2]
}

function otherWords({ year, month, day, season, isDecade }: OtherDate, { monthNames }: OtherCalendar): string {
  if (isDecade) return `the years ${year} to ${(year ?? 0) + 9}`
  const name = month === undefined ? season : monthNames[month - 1]
  return [day, name, name === undefined ? `the year ${year}` : year].filter((part) => part !== undefined).join(' ')
}

function dayIn(text: string): CivilDay {
  const [year = 0, month = 0, day = 0] = text.split('-').map(Number)
  return { year, month, day }
}
