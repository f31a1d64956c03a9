import { DAY } from './calendar'
import { isPlaceable, spanOfDates } from './extent'
import type { Span, TimelineEra, TimelineIncident } from './incident'
import { type IncidentStore, storeOf } from './incident-store'
import { orderIncidents } from './order'

/** Everything that the picture is of, worked out once: it does not change while the reader moves about in it. */
export interface World {
  /** Those that can be placed. */
  readonly store: IncidentStore
  /** Those whose date has no bound at all: they stand in the list alone. */
  readonly unplaced: readonly TimelineIncident[]
  readonly eras: readonly TimelineEra[]
  /** The furthest that the window may reach. */
  readonly bounds: Span
}

export interface WorldInput {
  readonly incidents: readonly TimelineIncident[]
  readonly eras?: readonly TimelineEra[] | undefined
  /** Lanes in the order wanted; others follow in the order in which they are met. */
  readonly lanes?: readonly string[] | undefined
}

export function worldOf({ incidents, eras = [], lanes = [] }: WorldInput): World {
  const ordered = orderIncidents(incidents)
  const placed = ordered.filter(({ date }) => isPlaceable(date))
  return {
    store: storeOf(placed, lanes),
    unplaced: ordered.filter(({ date }) => !isPlaceable(date)),
    eras: eras.filter(({ date }) => isPlaceable(date)),
    bounds: boundsOf(placed, eras),
  }
}

export function hasNamedLanes({ store }: World): boolean {
  return store.lanes.some(({ label }) => label !== null)
}

/** All bounds of incidents, claims and eras, with some air on both sides; more around a single one, for its label. */
function boundsOf(incidents: readonly TimelineIncident[], eras: readonly TimelineEra[]): Span {
  const dates = [...incidents, ...incidents.flatMap(({ claims = [] }) => claims), ...eras].map(({ date }) => date)
  const span = spanOfDates(dates) ?? { from: 0, to: DAY }
  const air = Math.max((span.to - span.from) * (incidents.length > 1 ? 0.04 : 1.5), DAY)
  return { from: span.from - air, to: span.to + air }
}

/** The first `most` incidents in time. */
export function earliestOf({ store }: World, most: number): readonly TimelineIncident[] {
  return Array.from({ length: Math.min(most, store.count) }, (_, nth) => store.at(store.inTime(nth)))
}
