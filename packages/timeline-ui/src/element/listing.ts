import type { Span, TimelineIncident } from '../core/incident'
import type { Lane } from '../core/incident-store'
import { eachOverlapping, firstNotBefore } from '../core/window-query'
import type { World } from '../core/world'

/** Incidents in order of time, any of which can be asked for without going through the others. */
export interface Listing {
  readonly count: number
  /** From 0. */
  readonly at: (nth: number) => TimelineIncident
}

/** What a long list holds: what shares time with the window, all of the world where there is none. */
export function listingOf(world: World, window: Span | null): Listing {
  return window ? inWindow(world, window) : everything(world)
}

function everything({ store, unplaced }: World): Listing {
  return {
    count: store.count + unplaced.length,
    at: (nth) => (nth < store.count ? store.at(store.inTime(nth)) : (unplaced[nth - store.count] as TimelineIncident)),
  }
}

/** First what had begun before the window, then what begins in it, which in time lie side by side. */
function inWindow({ store }: World, window: Span): Listing {
  const sum = (of: (lane: Lane) => number) => store.lanes.reduce((total, lane) => total + of(lane) - lane.first, 0)
  const first = sum((lane) => firstNotBefore(store, lane, window.from))
  const last = sum((lane) => firstNotBefore(store, lane, window.to))
  const begun = begunBefore(window)
  return {
    count: begun.length + last - first,
    at: (nth) => store.at(store.inTime(nth < begun.length ? (begun[nth] as number) : first + nth - begun.length)),
  }

  function begunBefore({ from }: Span): Uint32Array {
    const nths: number[] = []
    for (const lane of store.lanes) {
      const last = firstNotBefore(store, lane, from)
      eachOverlapping(store, { first: lane.first, last, ...window }, (position) => {
        nths.push(store.nthInTime(position))
        return true
      })
    }
    return Uint32Array.from(nths).sort()
  }
}

/** From the first to the last instant at which an entry of a stretch stands; `null` where none has a date to stand at. */
export function spanOfPage(
  { at }: Listing,
  { first, last }: { readonly first: number; readonly last: number },
): Span | null {
  if (last <= first) return null
  const dates = [at(first).date, at(last - 1).date]
  const starts = dates.flatMap(({ earliest }) => earliest ?? [])
  const instants = starts.length > 0 ? starts : dates.flatMap(({ latest }) => latest ?? [])
  return instants.length > 0 ? { from: Math.min(...instants), to: Math.max(...instants) + 1 } : null
}
