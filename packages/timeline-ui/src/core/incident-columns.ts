import type { Span, TimelineIncident } from './incident'

/**
 * Very many incidents as columns, one entry each, in any order; least work where they are in order of lane, start and
 * end. They are kept, not copied: do not change them afterwards.
 */
export interface IncidentColumns {
  /** Epoch milliseconds; −∞ where the start is open or unknown. */
  readonly earliest: Float64Array
  /** Epoch milliseconds, exclusive; ∞ where the end is open or unknown. */
  readonly latest: Float64Array
  /** Editorial weight, 0 to 100, and 127 for what is highlighted; 50 where absent. */
  readonly rank?: Uint8Array | undefined
  /** Index into `lanes`, or `NO_LANE`; all without a lane where absent. */
  readonly lane?: Uint8Array | undefined
  /** At most 255, in the order wanted. */
  readonly lanes?: readonly string[] | undefined
  /** Facets to filter by, by name. A facet that is not among these is asked of every incident, which takes its time. */
  readonly facets?: Readonly<Record<string, FacetOfColumns>> | undefined
  /** What a search looks through, of an entry; where absent every incident is asked, which takes its time. */
  readonly text?: ((entry: number) => string) | undefined
  /** The incident of an entry, always the same; asked for only where it is drawn. Its date has the bounds above. */
  readonly at: (entry: number) => TimelineIncident
  /** The entry of an id; −1 where there is none. */
  readonly entryOf: (id: string) => number
}

/** One facet of very many incidents; each has one of its values, or none. */
export interface FacetOfColumns {
  /** Index into `labels`; beyond them for none. */
  readonly values: Uint8Array | Uint16Array
  readonly labels: readonly string[]
}

/** Stands in the column of lanes for an incident that has none. */
export const NO_LANE = 255

/** The smallest span that holds every bound; `null` where there is none. */
export function spanOfColumns({ earliest, latest }: IncidentColumns): Span | null {
  let from = Infinity
  let to = -Infinity
  for (let entry = 0; entry < earliest.length; entry += 1) {
    const [start, end] = [earliest[entry] as number, latest[entry] as number]
    if (start < from && start > -Infinity) from = start
    if (end > to && end < Infinity) to = end
    if (start > to) to = start
    if (end < from) from = end
  }
  return from > to ? null : { from, to }
}
