import type { DateEnd, DatePrecision, DateQualifier, DateShape } from '../vocabulary/date'
import { boundsOf, endsOf } from './bounds/date-bounds'
import { precisionOf, shapeOf } from './bounds/date-precision'
import { isTimeZone } from './bounds/time-zone'
import { InvalidDateError } from './edtf/invalid-date-error'
import { parseEdtf } from './edtf/parse-edtf'
import { qualifierOf } from './edtf/qualifier'

/** What is derived of a date, field by field as it is stored. */
export interface PlacedDate {
  /** Epoch milliseconds, half-open; `null` where `start` or `end` is not `known`. */
  readonly earliest: number | null
  readonly latest: number | null
  readonly start: DateEnd
  readonly end: DateEnd
  /** The span through which it certainly lasted; both `null` where there is none, one `null` where it is open. */
  readonly coreEarliest: number | null
  readonly coreLatest: number | null
  readonly shape: DateShape
  readonly precision: DatePrecision
  readonly qualifier: DateQualifier
}

/** Everything that follows from a date's text and its IANA zone (UTC where none is given). Throws an InvalidDateError. */
export function placeDate({
  edtf,
  timeZone,
}: {
  readonly edtf: string
  readonly timeZone?: string | null | undefined
}): PlacedDate {
  const date = parseEdtf(edtf)
  const zone = timeZone || 'UTC'
  if (!isTimeZone(zone)) throw new InvalidDateError(edtf, `there is no time zone "${zone}"`)
  const { earliest, latest, core } = boundsOf(date, { timeZone: zone })
  // Only where clock times with an offset stand beside bare days can the zone turn an interval around.
  if (earliest !== null && latest !== null && earliest >= latest) {
    throw new InvalidDateError(edtf, `in the time zone "${zone}" it ends before it begins`)
  }
  return {
    earliest,
    latest,
    ...endsOf(date),
    coreEarliest: core?.earliest ?? null,
    coreLatest: core?.latest ?? null,
    shape: shapeOf(date),
    precision: precisionOf(date),
    qualifier: qualifierOf(date),
  }
}
