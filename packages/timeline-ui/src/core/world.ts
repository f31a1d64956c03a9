import { DAY } from './calendar'
import { isPlaceable, shownExtentOf, spanOfDates } from './extent'
import type { Span, TimelineEra, TimelineIncident } from './incident'
import { orderIncidents } from './order'
import { indexSpans, type WindowIndex } from './window-query'

/** Incidents that share a lane, in order of time. */
export interface Lane {
  /** `null` is the lane of those that name none. */
  readonly label: string | null
  readonly incidents: readonly TimelineIncident[]
}

/** Everything that the picture is of, worked out once: it does not change while the reader moves about in it. */
export interface World {
  /** Those that can be placed, in order of time. */
  readonly incidents: readonly TimelineIncident[]
  /** Those whose date has no bound at all: they stand in the list alone. */
  readonly unplaced: readonly TimelineIncident[]
  readonly lanes: readonly Lane[]
  readonly eras: readonly TimelineEra[]
  /** The furthest that the window may reach. */
  readonly bounds: Span
  readonly index: WindowIndex
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
    incidents: placed,
    unplaced: ordered.filter(({ date }) => !isPlaceable(date)),
    lanes: lanesOf(placed, lanes),
    eras: eras.filter(({ date }) => isPlaceable(date)),
    bounds: boundsOf(placed, eras),
    index: indexSpans(placed.map(({ date }) => shownExtentOf(date))),
  }
}

export function hasNamedLanes({ lanes }: World): boolean {
  return lanes.some(({ label }) => label !== null)
}

function lanesOf(incidents: readonly TimelineIncident[], wanted: readonly string[]): Lane[] {
  const lanes = new Map<string | null, TimelineIncident[]>(wanted.map((label) => [label, []]))
  for (const incident of incidents) {
    const label = incident.lane ?? null
    const lane = lanes.get(label)
    if (lane) lane.push(incident)
    else lanes.set(label, [incident])
  }
  return [...lanes]
    .filter(([, members]) => members.length > 0)
    .map(([label, members]) => ({ label, incidents: members }))
}

/** All bounds of incidents, claims and eras, with some air on both sides; more around a single one, for its label. */
function boundsOf(incidents: readonly TimelineIncident[], eras: readonly TimelineEra[]): Span {
  const dates = [...incidents, ...incidents.flatMap(({ claims = [] }) => claims), ...eras].map(({ date }) => date)
  const span = spanOfDates(dates) ?? { from: 0, to: DAY }
  const air = Math.max((span.to - span.from) * (incidents.length > 1 ? 0.04 : 1.5), DAY)
  return { from: span.from - air, to: span.to + air }
}
