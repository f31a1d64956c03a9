import type { DatePrecision } from '../../vocabulary/date'
import { precisionOf, shapeOf } from '../bounds/date-precision'
import type { EdtfDate } from '../edtf/edtf-date'
import { pointsOf } from '../edtf/qualifier'
import { boundsText } from './bounds-text'
import { dateText, onlyMember } from './date-text'
import { type VoiceOptions, voiceOf } from './date-voice'
import { isDeep } from './format-years'
import type { BoundsWords, DateWords } from './words/date-words'

const BY_DAY: ReadonlySet<DatePrecision> = new Set(['second', 'minute', 'day'])
const BEYOND_YEAR: ReadonlySet<DatePrecision> = new Set(['decade', 'century', 'millennium'])

/** `spokenDate` in one language's words. Links no parser. */
export function spokenDateWith(
  words: DateWords & BoundsWords,
  date: EdtfDate,
  options: Omit<VoiceOptions, 'style'> = {},
): string {
  const known = onlyMember(date)
  const voice = voiceOf({ ...words, ...words.spoken }, { ...options, style: 'long' })
  const label = dateText(known, voice)
  const reserve = reserveOf(known, words)
  const parts = [label, boundsText(known, voice), reserve && label.includes(reserve) ? null : reserve]
  return parts.filter((part) => part !== null).join(words.pause)
}

/** What is left unsaid, in words; `null` where the day is known. */
function reserveOf(date: EdtfDate, words: DateWords & BoundsWords): string | null {
  const precisions = pointsOf(date)
    .filter(({ year }) => !isDeep(year))
    .map(precisionOf)
  if (precisions.length === 0) return null
  if (precisions.some((precision) => BEYOND_YEAR.has(precision))) return words.yearNotStated
  const isToTheDay = precisions.every((precision) => BY_DAY.has(precision))
  const isOneOfSome = shapeOf(date) === 'moment' && date.kind !== 'point'
  return isToTheDay && !isOneOfSome ? null : words.dayNotStated
}
