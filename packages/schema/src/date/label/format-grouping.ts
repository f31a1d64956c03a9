import type { Grouping } from '../bounds/grouping'
import type { DatePoint } from '../edtf/edtf-date'
import { type DateVoice, dayText, yearText } from './date-voice'
import { rangeText } from './format-range'
import { statedYear, yearsText } from './format-years'
import { fill } from './words/word-tables'

/** A season or another part of a year, as within a sentence: "winter 2014–15", "first quarter of 2014". */
export function groupingText(point: DatePoint, grouping: Grouping, voice: DateVoice): string {
  return grouping.unit === 'season' ? seasonText(point, grouping, voice) : partText(point, grouping, voice)
}

function seasonText({ year }: DatePoint, grouping: Extract<Grouping, { unit: 'season' }>, voice: DateVoice): string {
  const { seasons, hemispheres, seasonOfYear } = voice.words
  const name = seasons[grouping.season]
  const season = grouping.hemisphere ? fill(hemispheres[grouping.hemisphere], { season: name }) : name
  const isAcrossYears = grouping.firstMonth + grouping.months > 13 && !year.digits.includes('X')
  return fill(seasonOfYear, {
    season,
    year: isAcrossYears ? acrossYears(statedYear(year), voice) : yearsText(year, voice),
  })
}

function partText({ year }: DatePoint, grouping: Exclude<Grouping, { unit: 'season' }>, voice: DateVoice): string {
  const { words, style } = voice
  const isShort = style === 'short'
  const part = (isShort ? words.partsShort : words.parts)[grouping.unit][grouping.ordinal - 1] ?? ''
  return fill(isShort ? words.partOfYearShort : words.partOfYear, { part, year: yearsText(year, voice) })
}

/** "2014–15", but "1999–2000" and "44–43 BCE". */
function acrossYears(year: number, voice: DateVoice): string {
  const isShort = year >= 1000 && year < 9999 && year % 100 < 99
  if (!isShort) return rangeText({ year }, { year: year + 1 }, voice.words.range, voice)
  const digits = dayText({ year: year + 1 }, voice).slice(-2)
  return fill(voice.words.range, { from: yearText(year, voice), to: digits })
}
