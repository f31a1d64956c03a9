import type { Grouping } from '../bounds/grouping'
import type { DatePoint } from '../edtf/edtf-date'
import type { DateVoice } from './date-voice'
import { rangeText } from './format-range'
import { statedYear, yearsText } from './format-years'
import type { Join, LabelWords, Told } from './words/date-words'

/** A season or another part of a year, as within a sentence: "winter 2014–15", "first quarter of 2014". */
export function groupingText({ year }: DatePoint, grouping: Grouping, voice: DateVoice): Told {
  const { words } = voice
  const isSeason = grouping.unit === 'season'
  const name = nameOf(grouping, words)
  const isAcrossYears = grouping.firstMonth + grouping.months > 13
  const { text: years, names } = yearsText(year, voice)
  const text =
    names === 'year'
      ? words.ofYear(name, isAcrossYears ? acrossYears(statedYear(year), voice) : years, isSeason)
      : words.withinYears(name, years)
  return { names: isSeason ? 'season' : 'part', text }
}

/** "2014–15", but "1999–2000" and "44–43 BCE". */
function acrossYears(year: number, voice: DateVoice): string {
  const isSameCentury = year >= 1000 && year % 100 < 99
  const join: Join = (from, to) => voice.words.acrossYears(from.text, to.text, isSameCentury)
  return rangeText({ year }, { year: year + 1 }, join, voice)
}

function nameOf({ unit, ordinal, hemisphere }: Grouping, words: LabelWords): string {
  if (unit !== 'season') return words.part(unit, ordinal)
  const season = `${words.seasons[ordinal - 1]}`
  return hemisphere ? words.hemisphere(season, hemisphere) : season
}
