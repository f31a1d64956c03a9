import type { Span, TimelineDate, TimelineIncident } from '@dateline/timeline-ui'

export interface Miniature {
  readonly incident: TimelineIncident
  /** The stretch of time that it is drawn on. */
  readonly window: Span
}

/** How much is left free on either side, as a part of what the date covers. */
const AIR = 0.5
/** Milliseconds that are left free at least, on either side. */
const LEAST_AIR = 36 * 3_600_000
/** The same, where one side of the date is not known. */
const OPEN_AIR = 365 * 86_400_000

/** A date alone, with air around it; `null` where neither side of it is known. */
export function miniatureOf(date: TimelineDate): Miniature | null {
  const from = date.earliest ?? date.statedSide?.earliest ?? date.latest
  const to = date.latest ?? date.statedSide?.latest ?? date.earliest
  if (from === null || to === null) return null
  const isBounded = date.earliest !== null && date.latest !== null
  const air = Math.max((to - from) * AIR, isBounded ? LEAST_AIR : OPEN_AIR)
  return {
    incident: { id: date.edtf ?? date.label, title: '', date },
    window: { from: from - air, to: to + air },
  }
}
