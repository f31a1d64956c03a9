import type { Stretch } from './end-tree'

export interface TimeColumns {
  readonly starts: Float64Array
  readonly ends: Float64Array
}

export interface TimeOrder {
  /** The position of the nth in time through all lanes, counted from 0; and back. */
  readonly inTime: (nth: number) => number
  readonly nthInTime: (position: number) => number
}

/** The order through lanes that are each in order of start and end, found by search: it takes no memory. */
export function timeOrderOf(lanes: readonly Stretch[], { starts, ends }: TimeColumns): TimeOrder {
  if (lanes.length < 2) return { inTime: (nth) => nth, nthInTime: (position) => position }
  return { inTime, nthInTime: (position) => sum(lanes, (lane) => before(lane, position) - lane.first) }

  function isBefore(a: number, b: number): boolean {
    if (starts[a] !== starts[b]) return (starts[a] as number) < (starts[b] as number)
    if (ends[a] !== ends[b]) return (ends[a] as number) < (ends[b] as number)
    return a < b
  }

  /** The first position of a stretch that does not come before this one. */
  function before({ first, last }: Stretch, position: number): number {
    let low = first
    let high = last
    while (low < high) {
      const middle = (low + high) >>> 1
      if (isBefore(middle, position)) low = middle + 1
      else high = middle
    }
    return low
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

function sum(lanes: readonly Stretch[], of: (lane: Stretch) => number): number {
  return lanes.reduce((total, lane) => total + of(lane), 0)
}
