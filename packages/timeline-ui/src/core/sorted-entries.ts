import type { IncidentColumns } from './incident-columns'
import { firstWhere, type Stretch } from './stretch'

type Column = Float64Array | Uint8Array

/** The entries by lane, start and end, equals as they stand; `null` where they are in that order already. */
export function sortedEntries({ earliest, latest, lane }: IncidentColumns): Uint32Array | null {
  const columns: readonly Column[] = lane ? [lane, earliest, latest] : [earliest, latest]
  const count = earliest.length
  if (isSorted(count, columns)) return null
  const entries = new Uint32Array(count)
  for (let entry = 0; entry < count; entry += 1) entries[entry] = entry
  const sort = sorterOf(entries)
  sortRuns({ first: 0, last: count }, 0)
  return entries

  /** Sorts a stretch by one column, and within it what is equal by those that follow. */
  function sortRuns(stretch: Stretch, nth: number): void {
    const column = columns[nth]
    if (!column) return
    sort(stretch, column)
    let first = stretch.first
    for (let at = first + 1; at <= stretch.last; at += 1) {
      if (at < stretch.last && column[entries[at] as number] === column[entries[first] as number]) continue
      if (at - first > 1) sortRuns({ first, last: at }, nth + 1)
      first = at
    }
  }
}

function isSorted(count: number, columns: readonly Column[]): boolean {
  for (let entry = 1; entry < count; entry += 1) {
    for (const column of columns) {
      const [before, here] = [column[entry - 1] as number, column[entry] as number]
      if (before > here) return false
      if (before < here) break
    }
  }
  return true
}

/**
 * Sorts a stretch of entries by a column, equals as they stand. Numbers alone are sorted many times faster than with a
 * comparison of ours; each entry then looks up its place among them.
 */
function sorterOf(entries: Uint32Array): (stretch: Stretch, column: Column) => void {
  const numbers = new Float64Array(entries.length)
  const equals = new Uint32Array(entries.length)
  const moved = new Uint32Array(entries.length)
  return ({ first, last }, column) => {
    let isInOrder = true
    for (let at = first; at < last; at += 1) {
      numbers[at] = column[entries[at] as number] as number
      if (at > first && (numbers[at - 1] as number) > (numbers[at] as number)) isInOrder = false
    }
    if (isInOrder) return
    numbers.subarray(first, last).sort()
    equals.fill(0, first, last)
    for (let at = first; at < last; at += 1) {
      const entry = entries[at] as number
      const number = column[entry] as number
      const place = firstWhere({ first, last }, (position) => (numbers[position] as number) >= number)
      const before = equals[place] as number
      equals[place] = before + 1
      moved[place + before] = entry
    }
    entries.set(moved.subarray(first, last), first)
  }
}
