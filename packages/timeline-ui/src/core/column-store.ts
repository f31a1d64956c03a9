import { checkColumns } from './check-columns'
import { type IncidentColumns, NO_LANE, spanOfColumns } from './incident-columns'
import { EQUAL_RANK, type IncidentStore, indexed, type Lane } from './incident-store'
import { sortedEntries } from './sorted-entries'
import { firstWhere } from './stretch'
import { timeOrderOf } from './time-order'

/**
 * Very many incidents, to be handed to `worldOf` as its `store`. The columns are read where they lie; the store takes at
 * most 13 bytes for each incident beside them, 9 where they are in order of lane, start and end.
 *
 * @throws {InvalidIncidentsError} where the columns do not fit together, or an entry cannot be placed
 */
export function openColumns(columns: IncidentColumns): IncidentStore {
  checkColumns(columns)
  const { earliest, latest, rank, lane, text } = columns
  const count = earliest.length
  const entries = sortedEntries(columns)
  const entryAt = entries ? (position: number) => entries[position] as number : (position: number) => position
  const startAt = (position: number) => earliest[entryAt(position)] as number
  const endAt = (position: number) => latest[entryAt(position)] as number
  const lanes = lanesOf(columns)
  return indexed({
    count,
    lanes,
    span: spanOfColumns(columns),
    startAt,
    endAt,
    rankAt: (position) => (rank ? Math.min(127, rank[entryAt(position)] as number) : EQUAL_RANK),
    facets: new Map(
      Object.entries(columns.facets ?? {}).map(([name, { labels, values }]) => [
        name,
        { labels, valueAt: (position) => values[entryAt(position)] as number },
      ]),
    ),
    textAt: text && ((position) => text(entryAt(position))),
    at: (position) => columns.at(entryAt(position)),
    positionOf(id) {
      const entry = columns.entryOf(id)
      if (!(entry >= 0 && entry < count)) return -1
      if (!entries) return entry
      const label = columns.lanes?.[lane?.[entry] ?? NO_LANE] ?? null
      const own = lanes.find((one) => one.label === label) as Lane
      // Found as it was sorted: by start, end and entry.
      return firstWhere(own, (position) => !isBefore(entryAt(position), entry))
    },
    ...timeOrderOf(lanes, { startAt, endAt }),
  })

  function isBefore(one: number, other: number): boolean {
    const [start, otherStart] = [earliest[one] as number, earliest[other] as number]
    const [end, otherEnd] = [latest[one] as number, latest[other] as number]
    return start < otherStart || (start === otherStart && (end < otherEnd || (end === otherEnd && one < other)))
  }
}

function lanesOf({ lane, lanes = [], earliest }: IncidentColumns): readonly Lane[] {
  const counts = new Uint32Array(NO_LANE + 1)
  for (const index of lane ?? []) counts[index] = (counts[index] as number) + 1
  if (!lane) counts[NO_LANE] = earliest.length
  let first = 0
  return Array.from(counts, (count, index) => {
    const stretch = { label: lanes[index] ?? null, first, last: first + count }
    first += count
    return stretch
  }).filter(({ first: from, last }) => last > from)
}
