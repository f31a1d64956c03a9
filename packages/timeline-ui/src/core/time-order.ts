import type { PlacedIncidents } from './incident-store'
import { firstWhere, type Stretch } from './stretch'

/** The order through lanes that are each in order of start and end, found by search: it takes no memory. */
export function timeOrderOf(
  lanes: readonly Stretch[],
  { startAt, endAt }: Pick<PlacedIncidents, 'startAt' | 'endAt'>,
): Pick<PlacedIncidents, 'inTime' | 'nthInTime'> {
  if (lanes.length < 2) return { inTime: (nth) => nth, nthInTime: (position) => position }
  return { inTime, nthInTime: (position) => lanes.reduce((sum, lane) => sum + before(lane, position) - lane.first, 0) }

  function isBefore(a: number, b: number): boolean {
    if (startAt(a) !== startAt(b)) return startAt(a) < startAt(b)
    if (endAt(a) !== endAt(b)) return endAt(a) < endAt(b)
    return a < b
  }

  /** The first position of a stretch that does not come before this one. */
  function before(stretch: Stretch, position: number): number {
    return firstWhere(stretch, (other) => !isBefore(other, position))
  }

  /** Halves the longest stretch that may still hold it, and with it the others. */
  function inTime(nth: number): number {
    let open = lanes
    while (true) {
      const longest = open.reduce((a, b) => (b.last - b.first > a.last - a.first ? b : a))
      const pivot = (longest.first + longest.last) >>> 1
      const cuts = open.map((stretch) => before(stretch, pivot))
      const place = cuts.reduce((total, cut, index) => total + cut - (lanes[index] as Stretch).first, 0)
      if (place === nth) return pivot
      open = open.map((stretch, index) => {
        const cut = cuts[index] as number
        if (place > nth) return { first: stretch.first, last: cut }
        return { first: stretch === longest ? cut + 1 : cut, last: stretch.last }
      })
    }
  }
}
