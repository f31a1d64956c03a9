import { type EndTree, endTreeOf } from './end-tree'
import { shownExtentOf } from './extent'
import type { TimelineIncident } from './incident'
import { type WeightTree, weightTreeOf } from './weight-tree'

/** Incidents that share a lane: the positions `[first, last)`, in order of time. */
export interface Lane {
  /** `null` is the lane of those that name none. */
  readonly label: string | null
  readonly first: number
  readonly last: number
}

/**
 * Incidents that can be placed, as columns. A position is a place in them: lane by lane, and within a lane by time.
 * What a picture asks of them costs time by the answer, not by how many there are.
 */
export interface IncidentStore {
  readonly count: number
  readonly lanes: readonly Lane[]
  /** Epoch milliseconds; −∞ where it has no start. */
  readonly starts: Float64Array
  /** Until when it is shown, epoch milliseconds, exclusive; ∞ where it goes on. */
  readonly ends: EndTree
  readonly weights: WeightTree
  readonly at: (position: number) => TimelineIncident
  /** −1 where there is none. */
  readonly positionOf: (id: string) => number
  /** The position of the nth incident in time through all lanes, counted from 0; and back. */
  readonly inTime: (nth: number) => number
  readonly nthInTime: (position: number) => number
}

/** `ordered` are in order of time; `lanes` in the order wanted, others follow as they are met. */
export function storeOf(ordered: readonly TimelineIncident[], lanes: readonly string[] = []): IncidentStore {
  const members = byLane(ordered, lanes)
  const nths = Uint32Array.from([...members.values()].flat())
  const incidents = Array.from(nths, (nth) => ordered[nth] as TimelineIncident)
  const positions = new Uint32Array(nths.length)
  for (const [position, nth] of nths.entries()) positions[nth] = position
  const extents = incidents.map(({ date }) => shownExtentOf(date))
  const ranks = Uint8Array.from(incidents, rankOf)
  let known: Map<string, number> | null = null
  return {
    ...columnsOf({
      starts: Float64Array.from(extents, ({ from }) => from),
      ends: Float64Array.from(extents, ({ to }) => to),
      ranks,
    }),
    lanes: stretchesOf(members),
    at: (position) => incidents[position] as TimelineIncident,
    positionOf(id) {
      known ??= new Map(incidents.map((incident, position) => [incident.id, position]))
      return known.get(id) ?? -1
    },
    inTime: (nth) => positions[nth] as number,
    nthInTime: (position) => nths[position] as number,
  }
}

interface SortedColumns {
  readonly starts: Float64Array
  readonly ends: Float64Array
  /** 0 to 127; `null` where all have the same. */
  readonly ranks: Uint8Array | null
}

/** What is the same wherever the incidents come from. */
export function columnsOf({ starts, ends, ranks }: SortedColumns) {
  const weightAt = (position: number) => weightOf(rankAt(position), lengthAt(position), position)
  const rankAt = (position: number) => (ranks ? Math.min(127, ranks[position] as number) : EQUAL_RANK)
  const lengthAt = (position: number) => (ends[position] as number) - (starts[position] as number)
  const count = starts.length
  return { count, starts, ends: endTreeOf(ends), weights: weightTreeOf(count, weightAt) }
}

function byLane(ordered: readonly TimelineIncident[], lanes: readonly string[]): Map<string | null, number[]> {
  const members = new Map<string | null, number[]>(lanes.map((label) => [label, []]))
  for (const [nth, { lane = null }] of ordered.entries()) {
    const others = members.get(lane)
    if (others) others.push(nth)
    else members.set(lane, [nth])
  }
  return members
}

function stretchesOf(members: ReadonlyMap<string | null, readonly number[]>): Lane[] {
  let first = 0
  const lanes: Lane[] = []
  for (const [label, { length }] of members) {
    if (length > 0) lanes.push({ label, first, last: first + length })
    first += length
  }
  return lanes
}

/** Of incidents that name none. */
const EQUAL_RANK = 50

function rankOf({ isHighlighted = false, rank = EQUAL_RANK }: TimelineIncident): number {
  return isHighlighted ? 127 : Math.max(0, Math.min(100, Math.round(rank)))
}

/**
 * Who gets room first: the higher rank, among equals the longer (whoever zooms in meets the shorter again, but not
 * the longer), among those a scatter over time, so that what is shown of many is spread and not their beginning.
 */
function weightOf(rank: number, length: number, position: number): number {
  const lengthClass = Math.max(0, Math.min(63, Math.floor(Math.log2(length))))
  return ((rank << 25) | (lengthClass << 19) | scattered(position)) >>> 0
}

/** A number of 19 bits that differs wildly from one position to the next; Knuth's multiplicative hash. */
function scattered(position: number): number {
  return Math.imul(position, 2_654_435_761) >>> 13
}
