import { FACETS, valuesOf } from './facet'
import { positionsOf } from './filter-world'
import type { IncidentStore, PlacedFacet } from './incident-store'
import { firstWhere } from './stretch'
import type { TimelineFilter } from './timeline-filter'
import type { World } from './world'

/** A value of a facet, and how many incidents have it among those that every other list of the filter lets through. */
export interface FacetCount {
  /** `null` is the lane of those that name none. */
  readonly value: string | null
  readonly count: number
  readonly isWanted: boolean
}

export interface FacetCounts {
  /** `lane`, or the name of a facet. */
  readonly name: string
  /** Lanes as they lie in the picture; others the most frequent first. */
  readonly values: readonly FacetCount[]
}

/** What a world can be filtered by: lanes first, then what every incident has, then what the developer gave. */
export function facetsOf({ store }: World, filter: TimelineFilter): readonly FacetCounts[] {
  const { lanes = [], facets = {}, ...rest } = filter
  const passing = positionsOf(store, filter)
  const byFacet = facetNamesOf(store).map((name): FacetCounts => {
    const { [name]: wanted = [], ...others } = facets
    const positions = wanted.length > 0 ? positionsOf(store, { ...filter, facets: others }) : passing
    const counts = countsOf(store, name, positions)
    return { name, values: listed(counts, wanted).toSorted((a, b) => b.count - a.count) }
  })
  const inLanes = lanes.length > 0 ? positionsOf(store, { ...rest, facets }) : passing
  return [{ name: LANE, values: listed(laneCountsOf(store, inLanes), lanes) }, ...byFacet]
}

export const LANE = 'lane'

/** Incidents in columns are not asked one by one: of them only what is a column is told. */
function facetNamesOf(store: IncidentStore): readonly string[] {
  if (store.facets) return [...store.facets.keys()]
  const names = new Set<string>(FACETS)
  for (let position = 0; position < store.count; position += 1) {
    for (const name of Object.keys(store.at(position).facets ?? {})) names.add(name)
  }
  return [...names]
}

function countsOf(store: IncidentStore, name: string, positions: Uint32Array): Map<string | null, number> {
  const column = store.facets?.get(name)
  if (column) return columnCountsOf(column, positions)
  const counts = new Map<string | null, number>()
  for (const position of positions) {
    for (const value of new Set(valuesOf(store.at(position), name))) counts.set(value, (counts.get(value) ?? 0) + 1)
  }
  return counts
}

function columnCountsOf({ labels, valueAt }: PlacedFacet, positions: Uint32Array): Map<string | null, number> {
  const counts = new Uint32Array(labels.length)
  for (const position of positions) {
    const value = valueAt(position)
    if (value < counts.length) counts[value] = (counts[value] as number) + 1
  }
  return new Map(
    labels.map((label, value) => [label, counts[value] as number] as const).filter(([, count]) => count > 0),
  )
}

function laneCountsOf({ lanes }: IncidentStore, positions: Uint32Array): Map<string | null, number> {
  const all = { first: 0, last: positions.length }
  const before = (position: number) => firstWhere(all, (nth) => (positions[nth] as number) >= position)
  return new Map(lanes.map(({ label, first, last }) => [label, before(last) - before(first)]))
}

/** What is wanted is told even where nothing has it, so that it can be given up. */
function listed(counts: ReadonlyMap<string | null, number>, wanted: readonly (string | null)[]): FacetCount[] {
  const values = new Set([...counts.keys(), ...wanted])
  return [...values].map((value) => ({ value, count: counts.get(value) ?? 0, isWanted: wanted.includes(value) }))
}
