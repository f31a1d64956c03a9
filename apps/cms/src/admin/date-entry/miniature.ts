import type { Span, TimelineDate, TimelineIncident } from '@dateline/timeline-ui'

export interface Miniature {
  readonly incident: TimelineIncident
  /** The stretch of time that it is drawn on. */
  readonly window: Span
}

/** How much is left free on either side, as a part of what the date covers. */
const AIR = 0.5
/** Milliseconds that are left free at least, on either side. */
const LEAST_AIR = 84 * 3_600_000
/** The same, where one side of the date is not known. */
const OPEN_AIR = 365 * 86_400_000

/** Dates one by one, all on the same stretch of time, so that they can be compared; none where no side of any is known. */
export function miniaturesOf(dates: readonly TimelineDate[]): readonly (Miniature | null)[] {
  const windows = dates.flatMap((date) => windowOf(date) ?? [])
  if (windows.length === 0) return dates.map(() => null)
  const window = {
    from: Math.min(...windows.map(({ from }) => from)),
    to: Math.max(...windows.map(({ to }) => to)),
  }
  return dates.map((date) => ({ incident: { id: date.edtf ?? date.label, title: '', date }, window }))
}

/** What a date covers, with air around it; `null` where neither side of it is known. */
function windowOf(date: TimelineDate): Span | null {
  const from = date.earliest ?? date.statedSide?.earliest ?? date.latest
  const to = date.latest ?? date.statedSide?.latest ?? date.earliest
  if (from === null || to === null) return null
  const isBounded = date.earliest !== null && date.latest !== null
  const air = Math.max((to - from) * AIR, isBounded ? LEAST_AIR : OPEN_AIR)
  return { from: from - air, to: to + air }
}
