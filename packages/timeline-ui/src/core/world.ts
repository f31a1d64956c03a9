import { DAY } from './calendar'
import { checkDate, checkIncidents } from './check-incidents'
import { spanOfDates } from './extent'
import type { Span, TimelineDate, TimelineEra, TimelineIncident } from './incident'
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
  readonly incidents?: readonly TimelineIncident[] | undefined
  /** Incidents in a store, instead of `incidents`: very many, as `openColumns` gives them. Their lanes are in its order. */
  readonly store?: IncidentStore | undefined
  readonly eras?: readonly TimelineEra[] | undefined
  /** Lanes in the order wanted; others follow in the order in which they are met. */
  readonly lanes?: readonly string[] | undefined
}

/** @throws {InvalidIncidentsError} where an id stands for two, or a date is none */
export function worldOf({ incidents = [], store, eras = [], lanes = [] }: WorldInput): World {
  for (const { label, date } of eras) checkDate(date, label)
  const drawnEras = eras.filter(isPlaceable)
  checkIncidents(incidents)
  const ordered = orderIncidents(incidents)
  const held = store ?? storeOf(ordered.filter(isPlaceable), lanes)
  const unplaced = ordered.filter((incident) => !isPlaceable(incident))
  return { store: held, unplaced, eras: drawnEras, bounds: boundsOf(held, drawnEras) }
}

/** Whether anything is known that could be drawn: at least one bound. */
function isPlaceable({ date: { earliest, latest } }: { readonly date: TimelineDate }): boolean {
  return earliest !== null || latest !== null
}

/** Whether its lanes have names, which take room of their own beside the marks. */
export function hasNamedLanes({ store }: World): boolean {
  return store.lanes.some(({ label }) => label !== null)
}

/** All bounds with some air on both sides; more around a single incident, for its label. */
function boundsOf({ span, count }: IncidentStore, eras: readonly TimelineEra[]): Span {
  const held = { earliest: span?.from ?? null, latest: span?.to ?? null }
  const { from, to } = spanOfDates([held, ...eras.map(({ date }) => date)]) ?? { from: 0, to: DAY }
  const air = Math.max((to - from) * (count > 1 ? 0.04 : 1.5), DAY)
  return { from: from - air, to: to + air }
}

/** The first `most` incidents in time. */
export function earliestOf({ store }: World, most: number): readonly TimelineIncident[] {
  return Array.from({ length: Math.min(most, store.count) }, (_, nth) => store.at(store.inTime(nth)))
}
