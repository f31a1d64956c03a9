import type { Grouping } from '../bounds/grouping'
import type { DatePoint } from '../edtf/edtf-date'
import { type DateVoice, yearText } from './date-voice'
import { rangeText } from './format-range'
import { statedYear, yearsText } from './format-years'
import type { Told } from './words/date-words'

/** A season or another part of a year, as within a sentence: "winter 2014–15", "first quarter of 2014". */
export function groupingText({ year }: DatePoint, grouping: Grouping, voice: DateVoice): Told {
  const { words } = voice
  const { unit, ordinal } = grouping
  const isAcrossYears = grouping.firstMonth + grouping.months > 13 && !year.digits.includes('X')
  const years = isAcrossYears ? acrossYears(statedYear(year), voice) : yearsText(year, voice).text
  if (unit !== 'season') return { text: words.partOf(unit, ordinal, years), names: 'part' }
  const { season, hemisphere } = grouping
  const name = words.seasons[season]
  return { text: words.seasonOf(hemisphere ? words.hemisphere(name, hemisphere) : name, years), names: 'season' }
}

/** "2014–15", but "1999–2000" and "44–43 BCE". */
function acrossYears(year: number, voice: DateVoice): string {
  if (year < 1000) return rangeText({ year }, { year: year + 1 }, voice.words.range, voice)
  return voice.words.acrossYears(yearText(year, voice), yearText(year + 1, voice), year % 100 < 99)
}
