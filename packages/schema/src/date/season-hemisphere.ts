import { groupingIn } from './bounds/grouping'
import type { DatePoint, EdtfDate, IntervalEnd } from './edtf/edtf-date'

export type Hemisphere = 'north' | 'south'

// 21 is a spring that does not say where, 25 the northern and 29 the southern one; summer, autumn and winter follow.
const SHIFTS: Readonly<Record<Hemisphere, number>> = { north: 4, south: 8 }

/** A date with each season that does not say where (`21`–`24`) laid in a hemisphere (`25`–`28`, `29`–`32`). */
export function inHemisphere(date: EdtfDate, hemisphere: Hemisphere): EdtfDate {
  const end = (point: IntervalEnd) => (typeof point === 'string' ? point : laidIn(point, hemisphere))
  const side = (point: DatePoint | null) => point && laidIn(point, hemisphere)
  if (date.kind === 'point') return laidIn(date, hemisphere)
  if (date.kind === 'interval') return { kind: 'interval', start: end(date.start), end: end(date.end) }
  return {
    kind: date.kind,
    members: date.members.map((member) =>
      member.kind === 'point'
        ? laidIn(member, hemisphere)
        : { kind: 'range', from: side(member.from), to: side(member.to) },
    ),
  }
}

function laidIn(point: DatePoint, hemisphere: Hemisphere): DatePoint {
  const grouping = groupingIn(point)
  if (!point.month || grouping?.unit !== 'season' || grouping.hemisphere !== null) return point
  return { ...point, month: { ...point.month, digits: String(Number(point.month.digits) + SHIFTS[hemisphere]) } }
}
