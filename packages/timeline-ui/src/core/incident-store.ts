import { type EndBlocks, endBlocksOf } from './end-blocks'
import { shownExtentOf, spanOfDates } from './extent'
import type { Span, TimelineIncident } from './incident'
import type { Stretch } from './stretch'
import { type WeightTree, weightTreeOf } from './weight-tree'

/** Incidents that share a lane, in order of time. */
export interface Lane extends Stretch {
  /** `null` is the lane of those that name none. */
  readonly label: string | null
}

/** Incidents that can be placed. A position is a place among them: lane by lane, and within a lane by time. */
export interface PlacedIncidents {
  readonly count: number
  readonly lanes: readonly Lane[]
  /** The smallest that holds every bound; `null` where there is none. */
  readonly span: Span | null
  /** Epoch milliseconds; −∞ where it has no start. */
  readonly startAt: (position: number) => number
  /** Until when it is shown, epoch milliseconds, exclusive; ∞ where it goes on. */
  readonly endAt: (position: number) => number
  /** 0 to 127. */
  readonly rankAt: (position: number) => number
  readonly at: (position: number) => TimelineIncident
  /** By name, facets that are told without asking the incidents. */
  readonly facets?: ReadonlyMap<string, PlacedFacet> | undefined
  /** What a search looks through, where it is told without asking the incident. */
  readonly textAt?: ((position: number) => string) | undefined
  /** −1 where there is none. */
  readonly positionOf: (id: string) => number
  /** The position of the nth incident in time through all lanes, counted from 0; and back. */
  readonly inTime: (nth: number) => number
  readonly nthInTime: (position: number) => number
}

export interface PlacedFacet {
  readonly labels: readonly string[]
  /** Index into the labels; beyond them where it has none. */
  readonly valueAt: (position: number) => number
}

/** What a picture asks of incidents costs time by the answer, not by how many there are. */
export interface IncidentStore extends PlacedIncidents {
  readonly ends: EndBlocks
  readonly weights: WeightTree
}

/** Takes 8.6 bytes for each incident beside what there is. */
export function indexed(placed: PlacedIncidents): IncidentStore {
  const { count, startAt, endAt, rankAt } = placed
  const weightAt = (position: number) => weightOf(rankAt(position), endAt(position) - startAt(position), position)
  return { ...placed, ends: endBlocksOf(count, endAt), weights: weightTreeOf(count, weightAt) }
}

/** `ordered` are in order of time; `lanes` in the order wanted, others follow as they are met. */
export function storeOf(ordered: readonly TimelineIncident[], lanes: readonly string[] = []): IncidentStore {
  const { stretches, nths } = byLane(ordered, lanes)
  const incidents = nths.map((nth) => ordered[nth] as TimelineIncident)
  const extents = incidents.map(({ date }) => shownExtentOf(date))
  const positions: number[] = []
  for (const [position, nth] of nths.entries()) positions[nth] = position
  let known: ReadonlyMap<string, number> | null = null
  const at = (position: number) => incidents[position] as TimelineIncident
  return indexed({
    count: nths.length,
    lanes: stretches,
    span: spanOfDates([...incidents, ...incidents.flatMap(({ claims }) => claims ?? [])].map(({ date }) => date)),
    startAt: (position) => (extents[position] as Span).from,
    endAt: (position) => (extents[position] as Span).to,
    rankAt: (position) => rankOf(at(position)),
    at,
    positionOf(id) {
      known ??= new Map(incidents.map((incident, position) => [incident.id, position]))
      return known.get(id) ?? -1
    },
    inTime: (nth) => positions[nth] as number,
    nthInTime: (position) => nths[position] as number,
  })
}

/** The lanes that hold any, and which of the incidents stand in them, lane by lane. */
function byLane(ordered: readonly TimelineIncident[], lanes: readonly string[]) {
  const labels = new Set<string | null>([...lanes, ...ordered.map(({ lane }) => lane ?? null)])
  const members = new Map(Array.from(labels, (label): [string | null, number[]] => [label, []]))
  for (const [nth, { lane = null }] of ordered.entries()) members.get(lane)?.push(nth)
  let last = 0
  const stretches = Array.from(members, ([label, { length }]): Lane => {
    last += length
    return { label, first: last - length, last }
  })
  return { stretches: stretches.filter((lane) => lane.last > lane.first), nths: [...members.values()].flat() }
}

/** Of incidents that name none. */
export const EQUAL_RANK = 50

function rankOf({ isHighlighted = false, rank = EQUAL_RANK }: TimelineIncident): number {
  return isHighlighted ? 127 : Math.max(0, Math.min(100, Math.round(rank)))
}

/**
 * Who gets room first: the higher rank, among equals the longer (whoever zooms in meets the shorter again, but not
 * the longer), among those a scatter over time, so that what is shown of many is spread and not their beginning.
 */
function weightOf(rank: number, length: number, position: number): number {
  const magnitude = Math.max(0, Math.min(63, Math.log2(length)))
  return ((rank << 25) | (magnitude << 19) | scattered(position)) >>> 0
}

/** A number of 19 bits that differs wildly from one position to the next; Knuth's multiplicative hash. */
function scattered(position: number): number {
  return Math.imul(position, 2_654_435_761) >>> 13
}
