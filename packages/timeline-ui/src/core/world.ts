import { DAY } from './calendar'
import { checkIncidents } from './check-incidents'
import { storeOfColumns } from './column-store'
import { isPlaceable, spanOfDates } from './extent'
import type { Span, TimelineEra, TimelineIncident } from './incident'
import { type IncidentColumns, spanOfColumns } from './incident-columns'
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
  /** Very many incidents, instead of `incidents`; their lanes are in their own order. */
  readonly columns?: IncidentColumns | undefined
  readonly eras?: readonly TimelineEra[] | undefined
  /** Lanes in the order wanted; others follow in the order in which they are met. */
  readonly lanes?: readonly string[] | undefined
}

/** Throws `InvalidIncidentsError` where an id stands for two, or a date is none. */
export function worldOf({ incidents = [], columns, eras = [], lanes = [] }: WorldInput): World {
  const drawnEras = eras.filter(({ date }) => isPlaceable(date))
  if (columns) return worldOfColumns(columns, drawnEras)
  checkIncidents(incidents)
  const ordered = orderIncidents(incidents)
  const placed = ordered.filter(({ date }) => isPlaceable(date))
  const dates = [...placed, ...placed.flatMap(({ claims = [] }) => claims), ...eras].map(({ date }) => date)
  return {
    store: storeOf(placed, lanes),
    unplaced: ordered.filter(({ date }) => !isPlaceable(date)),
    eras: drawnEras,
    bounds: withAir(spanOfDates(dates), placed.length),
  }
}

function worldOfColumns(columns: IncidentColumns, eras: readonly TimelineEra[]): World {
  const store = storeOfColumns(columns)
  const spans = [spanOfColumns(columns), spanOfDates(eras.map(({ date }) => date))].filter((span) => span !== null)
  const span = spans.length === 0 ? null : hullOf(spans)
  return { store, unplaced: [], eras, bounds: withAir(span, store.count) }
}

function hullOf(spans: readonly Span[]): Span {
  return { from: Math.min(...spans.map(({ from }) => from)), to: Math.max(...spans.map(({ to }) => to)) }
}

export function hasNamedLanes({ store }: World): boolean {
  return store.lanes.some(({ label }) => label !== null)
}

/** All bounds with some air on both sides; more around a single incident, for its label. */
function withAir(span: Span | null, count: number): Span {
  const { from, to } = span ?? { from: 0, to: DAY }
  const air = Math.max((to - from) * (count > 1 ? 0.04 : 1.5), DAY)
  return { from: from - air, to: to + air }
}

/** The first `most` incidents in time. */
export function earliestOf({ store }: World, most: number): readonly TimelineIncident[] {
  return Array.from({ length: Math.min(most, store.count) }, (_, nth) => store.at(store.inTime(nth)))
}
