import { possibleYears } from '../bounds/possible-days'
import type { DateYear } from '../edtf/edtf-date'
import { type DateVoice, numberText, yearText } from './date-voice'
import { rangeText } from './format-range'
import { fill } from './words/word-tables'

/** A year as stated, or what is known of it: "2014", "2010s", "20th century", "between 50 and 41 BCE". */
export function yearsText(year: DateYear, voice: DateVoice): string {
  if (!year.digits.includes('X')) return yearText(statedYear(year), voice)
  if (isAnyYear(year)) return voice.words.yearNotStated
  const { first, last } = possibleYears(year)
  if (isCentury(year)) return centuryText(year, voice)
  if (isDecade(year)) return voice.words.decade(first, (value) => numberText(value, voice))
  return rangeText({ year: first }, { year: last }, betweenOf(voice), voice)
}

/** The year that its digits state, astronomical; meaningless where one of them is `X`. */
export function statedYear({ digits, exponent, isNegative }: DateYear): number {
  const magnitude = Number(`${digits}e${exponent ?? 0}`)
  return isNegative ? -magnitude : magnitude
}

/** Whether nothing is known of it. */
export function isAnyYear({ digits, isNegative }: DateYear): boolean {
  return digits === 'XXXX' && !isNegative
}

/** Whether it is told as a century, which some count from 1900 and some from 1901. */
export function isCentury({ digits }: DateYear): boolean {
  return /^\d\dXX$/.test(digits)
}

/** How "somewhere between" is put: with a dash in tight places. */
export function betweenOf({ words, style }: DateVoice): string {
  return style === 'short' ? words.range : words.between
}

function isDecade({ digits, isNegative }: DateYear): boolean {
  return /^[1-9]\d\dX$/.test(digits) && !isNegative
}

function centuryText(year: DateYear, voice: DateVoice): string {
  const ordinal = Number(year.digits.slice(0, 2)) + 1
  const century = voice.words.century(ordinal, (value) => numberText(value, voice))
  return year.isNegative ? fill(voice.words.beforeCommonEra, { year: century }) : century
}
