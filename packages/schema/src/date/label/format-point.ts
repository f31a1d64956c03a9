import type { DateQualifier } from '../../vocabulary/date'
import { groupingIn } from '../bounds/grouping'
import { firstPossibleDay, lastPossibleDay } from '../bounds/possible-days'
import type { DateComponent, DatePoint } from '../edtf/edtf-date'
import { type DateVoice, type DayParts, dayText } from './date-voice'
import { timeText } from './format-clock'
import { groupingText } from './format-grouping'
import { rangeText } from './format-range'
import { isAmbiguous, isAnyYear, isDeep, statedYear, yearsText } from './format-years'
import type { DatePart, Told } from './words/date-words'

const DOUBTS = ['approximate', 'uncertain', 'both'] as const

/** One date in a reader's words, as within a sentence: "about summer 2014". */
export function pointText(point: DatePoint, voice: DateVoice): Told {
  const { words } = voice
  const told = unqualifiedText(point, voice)
  const whole = doubtOf(point)
  if (whole) return reservedText(told, whole, voice)
  const parts = statedParts(point)
  // Only some of it is in doubt: to say so of the whole would claim less than is known.
  const doubts = DOUBTS.flatMap((doubt) => {
    const doubted = parts.filter(({ qualifier }) => qualifier === doubt).map(({ part }) => part)
    return doubted.length > 0 ? [words.unsure(doubted, doubt)] : []
  })
  return { ...told, text: words.aside(told.text, doubts.join(words.pause)) }
}

/** What qualifies all of what is stated of a date; `null` where it differs from part to part. */
export function doubtOf(point: DatePoint): DateQualifier | null {
  const [whole = 'none', ...others] = new Set(statedParts(point).map(({ qualifier }) => qualifier))
  return others.length > 0 ? null : whole
}

/** A date that is in doubt as a whole. */
export function reservedText(told: Told, qualifier: DateQualifier, { words }: DateVoice): Told {
  if (qualifier === 'none') return told
  const isExact = qualifier === 'uncertain' || told.names === 'about'
  const about: Told = isExact ? told : { names: 'about', text: words.about(told) }
  return qualifier === 'approximate' ? about : { names: 'clause', text: words.maybe(about) }
}

/** The parts of a date that is a bare year, month or day, without reserve; `null` for every other. */
export function plainParts(point: DatePoint): DayParts | null {
  const { year, month, day, time } = point
  const isSure = [year, month, day].every(isFull) && doubtOf(point) === 'none'
  const isPlain = isSure && !time && !groupingIn(point) && year.significantDigits === null && !isDeep(year)
  return isPlain ? numbersOf(point) : null
}

/** Whether a date's words leave its bounds to be told: a season has house rules, a century has two readings. */
export function hasUntoldBounds(point: DatePoint): boolean {
  const { year, month } = point
  if (groupingIn(point)) return true
  if (year.significantDigits !== null) return !isDeep(year)
  if (isFull(year) || isAnyYear(year)) return false
  return isAmbiguous(year) || isStated(month)
}

function unqualifiedText(point: DatePoint, voice: DateVoice): Told {
  const { year, month, day, time } = point
  const grouping = groupingIn(point)
  if (time) return { names: 'day', text: timeText(point, time, voice) }
  if (grouping) return groupingText(point, grouping, voice)
  if (!isFull(year) || !(isStated(month) || isStated(day))) return someYearText(point, voice)
  return isFull(month) && (isFull(day) || !isStated(day)) ? dayText(numbersOf(point), voice) : betweenText(point, voice)
}

interface PartOfDate extends Partial<DateComponent> {
  readonly part: DatePart
}

/** The parts of which anything is stated, and what each is. */
function statedParts(point: DatePoint) {
  const { year, month, day } = point
  const unit = groupingIn(point)?.unit ?? 'month'
  const parts: PartOfDate[] = [
    { part: 'year', ...year },
    { part: unit, ...month },
    { part: 'day', ...day },
  ]
  return parts.filter(isStated)
}

function isStated<Part extends Partial<DateComponent>>(part: Part | null): part is Part & DateComponent {
  return /\d/.test(part?.digits ?? '')
}

function isFull(part: DateComponent | null): boolean {
  return !part?.digits.includes('X')
}

/** The parts of a date that are stated in full, as numbers. */
function numbersOf({ year, month, day }: DatePoint): DayParts {
  const numberOf = (part: DateComponent | null) => (part && isFull(part) ? Number(part.digits) : undefined)
  return { year: statedYear(year), month: numberOf(month), day: numberOf(day) }
}

function someYearText(point: DatePoint, voice: DateVoice): Told {
  const { year, ...date } = numbersOf(point)
  const years = yearsText(point.year, voice)
  if (point.year.significantDigits !== null) return { names: 'about', text: voice.words.about(years) }
  if (!date.month) return years
  const { text, names } = dayText(date, voice)
  return { names, text: voice.words.withinYears(text, years.text) }
}

function betweenText(point: DatePoint, voice: DateVoice): Told {
  const precision = isStated(point.day) ? {} : { day: undefined }
  const from = { ...firstPossibleDay(point), ...precision }
  const to = { ...lastPossibleDay(point), ...precision }
  return { names: 'clause', text: rangeText(from, to, voice.words.between, voice) }
}
