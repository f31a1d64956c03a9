import { possibleYears } from '../bounds/possible-days'
import type { DateYear } from '../edtf/edtf-date'
import { type DateVoice, numberText, withEra, yearText } from './date-voice'
import { rangeText } from './format-range'
import type { Told } from './words/date-words'

// Nearer years, and those whose last three digits are meant, are told as years BCE: "ago" would shift them by 2000.
const DEEP_FROM = -100_000
const ROUND_DIGITS = 3
// A decade before it has no name.
const FIRST_DECADE = 1000

/** A year as stated, or what is known of it: "2014", "2010s", "20th century", "66 million years ago". */
export function yearsText(year: DateYear, voice: DateVoice): Told {
  const { words } = voice
  const stated = statedYear(year)
  if (isDeep(year)) return { names: 'ago', text: words.yearsAgo(numberText(-stated, voice, meantDigits(year))) }
  return year.digits.includes('X') ? someYears(year, voice) : { names: 'year', text: yearText(stated, voice) }
}

/** The year that its digits state, astronomical; NaN where one of them is `X`. */
export function statedYear({ digits, exponent, isNegative }: DateYear): number {
  return Number(`${isNegative ? '-' : ''}${digits}e${exponent ?? 0}`)
}

/** Whether nothing is known of it. */
export function isAnyYear({ digits, isNegative }: DateYear): boolean {
  return digits === 'XXXX' && !isNegative
}

/** Whether its name does not say which years it holds: some count a century from 1900 and some from 1901, and the
 *  1900s are ten years or a hundred. */
export function isAmbiguous({ digits }: DateYear): boolean {
  return /^\d\d[0X]X$/.test(digits)
}

/** Whether it lies so far back, and is stated so roughly, that it is counted from now and not from the year 1. */
export function isDeep(year: DateYear): boolean {
  return statedYear(year) <= DEEP_FROM && year.digits.length + (year.exponent ?? 0) - meantDigits(year) >= ROUND_DIGITS
}

/** How many of a year's first digits mean something: those before its zeros, unless it says how many. */
function meantDigits({ digits, significantDigits }: DateYear): number {
  return significantDigits ?? digits.replace(/0+$/, '').length
}

function someYears(year: DateYear, voice: DateVoice): Told {
  const { words } = voice
  const { digits } = year
  const count = (value: number) => numberText(value, voice)
  const { first, last } = possibleYears(year)
  if (isAnyYear(year)) return { names: 'clause', text: words.yearNotStated }
  if (/^\d\dXX$/.test(digits)) {
    const text = words.century(Number(digits.slice(0, 2)) + 1, count)
    return { names: 'century', text: withEra(text, last, words) }
  }
  if (first >= FIRST_DECADE && last - first === 9) {
    return { names: 'decade', text: withEra(words.decade(first, count), last, words) }
  }
  return { names: 'clause', text: rangeText({ year: first }, { year: last }, words.between, voice) }
}
