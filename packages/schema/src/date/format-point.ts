import { DAY, dayAt, startOfDay } from './calendar'
import { boundsOf } from './date-bounds'
import { unknownDigitsOf } from './date-precision'
import { clockText, type DateVoice, type DayParts, dayText, numberText, yearText } from './date-voice'
import type { ClockTime, DatePoint } from './edtf-date'
import { rangeText } from './format-range'
import { type Grouping, groupingIn } from './grouping'
import { firstPossibleDay, lastPossibleDay, possibleYears } from './possible-days'
import { qualifierOf } from './qualifier'
import { offsetAt } from './time-zone'
import { fill } from './words/word-tables'

/** One date in a reader's words, as within a sentence: "about summer 2014". */
export function pointText(point: DatePoint, voice: DateVoice): string {
  const qualifier = qualifierOf(point)
  const { qualified, qualifiedShort } = voice.words
  const templates = voice.style === 'short' ? qualifiedShort : qualified
  const text = plainText(point, voice)
  return qualifier === 'none' ? text : fill(templates[qualifier], { date: text })
}

/** The parts of a date that is a bare year, month or day, without reserve; `null` for every other. */
export function plainParts(point: DatePoint): DayParts | null {
  const { year, month, day, time } = point
  const isPlain = qualifierOf(point) === 'none' && !time && !groupingIn(point) && year.significantDigits === null
  const digits = year.digits + (month?.digits ?? '') + (day?.digits ?? '')
  return isPlain && !digits.includes('X') ? statedParts(point) : null
}

/** Whether a date's words leave its bounds to be told: a season has house rules, a century has two readings. */
export function hasUntoldBounds(point: DatePoint): boolean {
  const { year, month } = point
  if (groupingIn(point) || year.significantDigits !== null) return true
  const unknown = unknownDigitsOf(year)
  return unknown > 0 && (month !== null || (unknown > 1 && yearsName(point) !== null))
}

function plainText(point: DatePoint, voice: DateVoice): string {
  const { year, month, day, time } = point
  const grouping = groupingIn(point)
  if (time) return timeText(point, time, voice)
  if (grouping) return groupingText(point, grouping, voice)
  if (year.significantDigits !== null) {
    return fill(voice.words.qualified.approximate, { date: yearText(statedYear(point), voice) })
  }
  if (year.digits.includes('X')) return someYearText(point, voice)
  const hasUnknownMonth = month?.digits === 'XX' && (!day || day.digits === 'XX')
  if (!month || hasUnknownMonth) return yearText(statedYear(point), voice)
  if (isPartly(month.digits) || (day && isPartly(day.digits)) || month.digits === 'XX') return betweenText(point, voice)
  return dayText(statedParts(point), voice)
}

function isPartly(digits: string): boolean {
  return digits.includes('X') && digits !== 'XX'
}

function statedYear({ year }: DatePoint): number {
  const magnitude = Number(`${year.digits}e${year.exponent ?? 0}`)
  return year.isNegative ? -magnitude : magnitude
}

function statedParts(point: DatePoint): DayParts {
  const partOf = (digits: string | undefined) => (digits && !digits.includes('X') ? Number(digits) : null)
  return { year: statedYear(point), month: partOf(point.month?.digits), day: partOf(point.day?.digits) }
}

function someYearText(point: DatePoint, voice: DateVoice): string {
  const { month, day } = statedParts(point)
  const years = yearsText(point, voice)
  if (!month) return years
  const date = dayText({ month, day: day ?? null }, voice)
  const isAnyYear = point.year.digits === 'XXXX' && !point.year.isNegative
  return isAnyYear ? fill(voice.words.yearUnknown, { date }) : fill(voice.words.withinYears, { date, years })
}

function yearsText(point: DatePoint, voice: DateVoice): string {
  const name = yearsName(point)
  const { first, last } = possibleYears(point.year)
  if (!name) return rangeText({ year: first }, { year: last }, voice.words.between, voice)
  const number = (value: number) => numberText(value, voice)
  const era = point.year.isNegative ? voice.words.beforeCommonEra : '{year}'
  if (name === 'decade') return voice.words.decade(first, number)
  const length = name === 'century' ? 100 : 1000
  const ordinal = Math.floor((point.year.isNegative ? -last : first) / length) + 1
  return fill(era, { year: voice.words[name](ordinal, number) })
}

/** What its years are called together, where there is a word: `201X` a decade, `19XX` a century. */
function yearsName({ year }: DatePoint): 'decade' | 'century' | 'millennium' | null {
  if (/\dXX$/.test(year.digits) && !/X\d/.test(year.digits))
    return year.digits.endsWith('XXX') ? 'millennium' : 'century'
  return /^[1-9]\d\dX$/.test(year.digits) && !year.isNegative ? 'decade' : null
}

function groupingText(point: DatePoint, grouping: Grouping, voice: DateVoice): string {
  const { words } = voice
  const { first, last } = possibleYears(point.year)
  if (grouping.season === null || grouping.unit !== 'season') {
    const parts = grouping.unit === 'season' ? [] : words.parts[grouping.unit]
    return fill(words.partOfYear, { part: parts[grouping.ordinal - 1] ?? '', year: yearsOrYear(point, voice) })
  }
  const name = words.seasons[grouping.season]
  const season = grouping.hemisphere ? fill(words.hemispheres[grouping.hemisphere], { season: name }) : name
  const isAcrossYears = grouping.firstMonth + grouping.months > 13 && first === last
  return fill(words.seasonOfYear, {
    season,
    year: isAcrossYears ? acrossYears(first, voice) : yearsOrYear(point, voice),
  })
}

function yearsOrYear(point: DatePoint, voice: DateVoice): string {
  return point.year.digits.includes('X') ? yearsText(point, voice) : yearText(statedYear(point), voice)
}

/** "2014–15", but "1999–2000" and "44–43 BCE". */
function acrossYears(year: number, voice: DateVoice): string {
  const isShort = year >= 1000 && year < 9999 && year % 100 < 99
  if (!isShort) return rangeText({ year }, { year: year + 1 }, voice.words.range, voice)
  const digits = dayText({ year: year + 1 }, voice).slice(-2)
  return fill(voice.words.range, { from: yearText(year, voice), to: digits })
}

function betweenText(point: DatePoint, voice: DateVoice): string {
  const first = firstPossibleDay(point)
  const last = lastPossibleDay(point)
  if (!first || !last) return ''
  const template = voice.style === 'short' ? voice.words.range : voice.words.between
  if (point.day && point.day.digits !== 'XX') return rangeText(first, last, template, voice)
  return rangeText({ ...first, day: null }, { ...last, day: null }, template, voice)
}

function timeText(point: DatePoint, time: ClockTime, voice: DateVoice): string {
  const { earliest } = boundsOf(point)
  const instant = earliest ?? 0
  const isZoned = time.offset !== null
  const written = (time.offset ?? 0) * 60_000
  const offset = isZoned && voice.timeZone ? offsetAt(instant, voice.timeZone) : written
  const wall = instant + offset
  const day = dayAt(wall)
  const clock = clockText(wall - startOfDay(day), time.second !== null, voice)
  const zone = isZoned ? ` ${zoneText(offset)}` : ''
  return fill(voice.words.atTime, { date: dayText(day, voice), time: clock + zone })
}

function zoneText(offset: number): string {
  if (offset === 0) return 'UTC'
  const minutes = Math.round(Math.abs(offset) / 60_000) % (DAY / 60_000)
  const rest = minutes % 60 === 0 ? '' : `:${String(minutes % 60).padStart(2, '0')}`
  return `UTC${offset < 0 ? '−' : '+'}${Math.floor(minutes / 60)}${rest}`
}
