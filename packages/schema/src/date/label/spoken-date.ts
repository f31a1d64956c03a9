import type { DatePrecision } from '../../vocabulary/date'
import { precisionOf, shapeOf } from '../bounds/date-precision'
import type { EdtfDate } from '../edtf/edtf-date'
import { parseEdtf } from '../edtf/parse-edtf'
import { pointsOf } from '../edtf/qualifier'
import { type FormatOptions, voiceOf } from './date-voice'
import { boundsText } from './format-bounds'
import { dateText, onlyMember } from './format-date'
import type { DateWords } from './words/date-words'

const BY_DAY: ReadonlySet<DatePrecision> = new Set(['second', 'minute', 'day'])
const BEYOND_YEAR: ReadonlySet<DatePrecision> = new Set(['decade', 'century', 'millennium'])

/** A date to be read out: "Summer 2014, between 1 June and 31 August 2014, exact day not stated". Always in full. */
export function spokenDate(date: EdtfDate | string, options: Omit<FormatOptions, 'style'>): string {
  const known = onlyMember(typeof date === 'string' ? parseEdtf(date) : date)
  const voice = voiceOf(options, true)
  const label = dateText(known, voice)
  const reserve = reserveOf(known, voice.words)
  const parts = [label, boundsText(known, voice), reserve && label.includes(reserve) ? null : reserve]
  return parts.filter((part) => part !== null).join(voice.words.pause)
}

/** What is left unsaid, in words; `null` where the day is known. */
function reserveOf(date: EdtfDate, words: DateWords): string | null {
  const precisions = pointsOf(date).map(precisionOf)
  if (precisions.some((precision) => BEYOND_YEAR.has(precision))) return words.yearNotStated
  const isToTheDay = precisions.every((precision) => BY_DAY.has(precision))
  const isOneOfSome = shapeOf(date) === 'moment' && date.kind !== 'point'
  return isToTheDay && !isOneOfSome ? null : words.dayNotStated
}
