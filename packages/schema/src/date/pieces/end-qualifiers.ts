import type { DateQualifier } from '../../vocabulary/date'
import type { EdtfDate, IntervalEnd } from '../edtf/edtf-date'
import { qualifierOf } from '../edtf/qualifier'

/** What is doubtful of either end of an interval: `2004-06/2006-08~` is approximate at its end alone. */
export interface EndQualifiers {
  readonly start: DateQualifier
  readonly end: DateQualifier
}

/** `null` for whatever is no interval: its qualifier holds of the whole. */
export function endQualifiersOf(date: EdtfDate): EndQualifiers | null {
  return date.kind === 'interval' ? { start: ofEnd(date.start), end: ofEnd(date.end) } : null
}

function ofEnd(end: IntervalEnd): DateQualifier {
  return typeof end === 'string' ? 'none' : qualifierOf(end)
}
