import type { DatePrecision } from '../vocabulary/date'
import { precisionOf, shapeOf } from './date-precision'
import { type FormatOptions, voiceOf } from './date-voice'
import type { EdtfDate } from './edtf-date'
import { formatBounds } from './format-bounds'
import { formatDate, onlyMember } from './format-date'
import { parseEdtf } from './parse-edtf'
import { pointsOf } from './qualifier'

const BY_DAY: ReadonlySet<DatePrecision> = new Set(['second', 'minute', 'day'])
const BEYOND_YEAR: ReadonlySet<DatePrecision> = new Set(['decade', 'century', 'millennium'])

/** A date to be read out: "Summer 2014, between 1 June and 31 August 2014, exact day not stated". Always in full. */
export function spokenDate(date: EdtfDate | string, options: Omit<FormatOptions, 'style'>): string {
  const known = onlyMember(typeof date === 'string' ? parseEdtf(date) : date)
  const { words } = voiceOf(options)
  const parts = [formatDate(known, options), formatBounds(known, options), reserveOf(known, words)]
  return parts.filter((part) => part !== null).join(words.pause)
}

function reserveOf(date: EdtfDate, words: ReturnType<typeof voiceOf>['words']): string | null {
  const precisions = pointsOf(date).map(precisionOf)
  if (precisions.some((precision) => BEYOND_YEAR.has(precision))) return words.yearNotStated
  const isOneDay = precisions.every((precision) => BY_DAY.has(precision))
  const isSpread = shapeOf(date) === 'moment' && date.kind !== 'point'
  return isOneDay && !isSpread ? null : words.dayNotStated
}
