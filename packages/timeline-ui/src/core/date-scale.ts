import { DAY } from './calendar'
import { spanOfDates } from './extent'
import type { Span, TimelineDate } from './incident'
import { isExactDate } from './mark-kind'
import { fit, type TimeScale } from './time-scale'

/** Air around a date that stands alone, as parts of its own length: a day keeps a month about it, to be a dot in. */
const AIR = { exact: 14, other: 0.4, goesOn: 1.1 }

/** A scale on which one date is seen whole, with room for what goes on; `null` where it has no bound at all. */
export function scaleOfDate(date: TimelineDate, width: number): TimeScale | null {
  const span = spanOfDates([date, ...partsOf(date)])
  if (!span) return null
  const { from, to } = longEnough(span)
  const air = (to - from) * (isExactDate(date) ? AIR.exact : AIR.other)
  const before = date.earliest === null ? (to - from) * AIR.goesOn : air
  const after = date.latest === null ? (to - from) * AIR.goesOn : air
  return fit({ from: from - before, to: to + after }, width)
}

function partsOf({ core, statedSide, pieces = [] }: TimelineDate): readonly TimelineDate[] {
  return [core, statedSide, ...pieces].flatMap((span) => (span ? [{ ...span, label: '' }] : []))
}

/** A single instant still needs some time about it. */
function longEnough({ from, to }: Span): Span {
  return to > from ? { from, to } : { from: from - DAY / 2, to: to + DAY / 2 }
}
