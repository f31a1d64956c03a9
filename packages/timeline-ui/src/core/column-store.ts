import { checkColumns } from './check-columns'
import type { Stretch } from './end-tree'
import { type IncidentColumns, NO_LANE } from './incident-columns'
import { columnsOf, type IncidentStore, type Lane } from './incident-store'
import { sortedEntries } from './sorted-entries'
import { timeOrderOf } from './time-order'

/**
 * The store of columns; those in order of lane, start and end are used as they are. Takes at most 22 bytes for each
 * incident beside the columns. Throws `InvalidIncidentsError`.
 */
export function storeOfColumns(columns: IncidentColumns): IncidentStore {
  checkColumns(columns)
  const { earliest, latest, rank } = columns
  const entries = sortedEntries(columns)
  const starts = entries ? picked(earliest, entries, new Float64Array(entries.length)) : earliest
  const ends = entries ? picked(latest, entries, new Float64Array(entries.length)) : latest
  const lanes = lanesOf(columns)
  return {
    ...columnsOf({ starts, ends, ranks: ranksOf(rank, entries) }),
    lanes,
    at: (position) => columns.at(entries ? (entries[position] as number) : position),
    positionOf(id) {
      const entry = columns.entryOf(id)
      if (!(entry >= 0 && entry < earliest.length)) return -1
      return entries ? positionOf(entry, { columns, entries, lanes }) : entry
    },
    ...timeOrderOf(lanes, { starts, ends }),
  }
}

function picked<Column extends Float64Array | Uint8Array>(from: Column, entries: Uint32Array, into: Column): Column {
  for (let position = 0; position < entries.length; position += 1) {
    into[position] = from[entries[position] as number] as number
  }
  return into
}

function ranksOf(rank: Uint8Array | undefined, entries: Uint32Array | null): Uint8Array | null {
  return rank && entries ? picked(rank, entries, new Uint8Array(entries.length)) : (rank ?? null)
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

interface Sorted {
  readonly columns: IncidentColumns
  readonly entries: Uint32Array
  readonly lanes: readonly Lane[]
}

/** Where sorting has put an entry, found as it was sorted: by lane, start, end and entry. */
function positionOf(entry: number, { columns, entries, lanes }: Sorted): number {
  const { earliest, latest, lane } = columns
  const label = columns.lanes?.[lane?.[entry] ?? NO_LANE] ?? null
  const { first, last }: Stretch = lanes.find((one) => one.label === label) ?? { first: 0, last: 0 }
  let low = first
  let high = last
  while (low < high) {
    const middle = (low + high) >>> 1
    if (isBefore(entries[middle] as number)) low = middle + 1
    else high = middle
  }
  return low

  function isBefore(other: number): boolean {
    if (earliest[other] !== earliest[entry]) return (earliest[other] as number) < (earliest[entry] as number)
    if (latest[other] !== latest[entry]) return (latest[other] as number) < (latest[entry] as number)
    return other < entry
  }
}
