import { groupingIn } from '../bounds/grouping'
import { firstPossibleDay, lastPossibleDay } from '../bounds/possible-days'
import type { DatePoint } from '../edtf/edtf-date'
import { bothOf, qualifierOf } from '../edtf/qualifier'
import { type DateVoice, type DayParts, dayText } from './date-voice'
import { timeText } from './format-clock'
import { groupingText } from './format-grouping'
import { rangeText } from './format-range'
import { betweenOf, isAnyYear, isCentury, statedYear, yearsText } from './format-years'
import { fill } from './words/word-tables'

/** One date in a reader's words, as within a sentence: "about summer 2014". */
export function pointText(point: DatePoint, voice: DateVoice): string {
  // A year of which only the first digits are meant is an estimate.
  const isEstimate = point.year.significantDigits !== null
  const qualifier = bothOf(qualifierOf(point), isEstimate ? 'approximate' : 'none')
  const templates = voice.style === 'short' ? voice.words.qualifiedShort : voice.words.qualified
  const date = unqualifiedText(point, voice)
  return qualifier === 'none' ? date : fill(templates[qualifier], { date })
}

/** The parts of a date that is a bare year, month or day, without reserve; `null` for every other. */
export function plainParts(point: DatePoint): DayParts | null {
  const { year, month, day, time } = point
  const isPlain = qualifierOf(point) === 'none' && !time && !groupingIn(point) && year.significantDigits === null
  const isFull = [year, month, day].every((part) => !part?.digits.includes('X'))
  return isPlain && isFull ? statedParts(point) : null
}

/** Whether a date's words leave its bounds to be told: a season has house rules, a century has two readings. */
export function hasUntoldBounds(point: DatePoint): boolean {
  const { year, month } = point
  if (groupingIn(point) || year.significantDigits !== null) return true
  if (!year.digits.includes('X') || isAnyYear(year)) return false
  return isCentury(year) || (month !== null && month.digits !== 'XX')
}

function unqualifiedText(point: DatePoint, voice: DateVoice): string {
  const { year, month, day, time } = point
  const grouping = groupingIn(point)
  if (time) return timeText(point, time, voice)
  if (grouping) return groupingText(point, grouping, voice)
  if (year.digits.includes('X')) return someYearText(point, voice)
  if (!month || (isUnstated(month) && isUnstated(day))) return yearsText(year, voice)
  if (isUnstated(month) || isHalfStated(month) || isHalfStated(day)) return betweenText(point, voice)
  return dayText(statedParts(point), voice)
}

function isUnstated(part: DatePoint['month']): boolean {
  return !part || part.digits === 'XX'
}

function isHalfStated(part: DatePoint['month']): boolean {
  return part !== null && part.digits !== 'XX' && part.digits.includes('X')
}

function statedParts({ year, month, day }: DatePoint): DayParts {
  const numberOf = (part: DatePoint['month']) => (part && !part.digits.includes('X') ? Number(part.digits) : null)
  return { year: statedYear(year), month: numberOf(month), day: numberOf(day) }
}

function someYearText(point: DatePoint, voice: DateVoice): string {
  const { month, day } = statedParts(point)
  const years = yearsText(point.year, voice)
  return month ? fill(voice.words.withinYears, { date: dayText({ month, day: day ?? null }, voice), years }) : years
}

function betweenText(point: DatePoint, voice: DateVoice): string {
  const first = firstPossibleDay(point)
  const last = lastPossibleDay(point)
  if (!first || !last) return ''
  if (!isUnstated(point.day)) return rangeText(first, last, betweenOf(voice), voice)
  return rangeText({ ...first, day: null }, { ...last, day: null }, betweenOf(voice), voice)
}
