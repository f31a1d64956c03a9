import { shownExtentOf } from './extent'
import { passes } from './filter-world'
import type { Span, TimelineIncident } from './incident'
import { orderIncidents } from './order'
import { soundFilter, type TimelineFilter } from './timeline-filter'

/** Incidents on one page of a long list. */
export const PAGE_LENGTH = 100

/** One page of a list that is too long to be read in one go. */
export interface ListPage {
  /** Counted from 1. */
  readonly number: number
  /** Its entries among all that are listed, half-open `[first, last)`, counted from 0. */
  readonly first: number
  readonly last: number
  /** From the first to the last instant at which an entry of it stands; `null` where none has a date to stand at. */
  readonly span: Span | null
}

export interface ListRange {
  /** Only what this leaves, `{}` being all. */
  readonly filter?: TimelineFilter | undefined
  /** Of incidents that fill more than a page, only those that may lie in this window; all where absent. */
  readonly window?: Span | null | undefined
  /** Most entries on one page, at least 1; 100 where absent. */
  readonly perPage?: number | undefined
}

export interface PagedIncidents {
  /** What is listed, in order of time, every page of it. */
  readonly listed: readonly TimelineIncident[]
  /** At least one, which may be empty. */
  readonly pages: readonly ListPage[]
}

/** The list of a timeline, page by page. What fits on one page is never cut to a window. */
export function pagesOf(
  incidents: readonly TimelineIncident[],
  { filter, window = null, perPage = PAGE_LENGTH }: ListRange = {},
): PagedIncidents {
  const left = filter ? incidents.filter((incident) => passes(incident, soundFilter(filter))) : incidents
  const isCut = window !== null && left.length > perPage
  const listed = orderIncidents(isCut ? left.filter((incident) => mayLieIn(incident, window)) : left)
  const count = Math.max(1, Math.ceil(listed.length / perPage))
  const pages = Array.from({ length: count }, (_, index) => {
    const [first, last] = [index * perPage, Math.min((index + 1) * perPage, listed.length)]
    return { number: index + 1, first, last, span: spanOf(listed.slice(first, last)) }
  })
  return { listed, pages }
}

/** The page of this number, or the nearest there is. */
export function pageAt({ pages }: PagedIncidents, number: number): ListPage {
  return pages[Math.min(Math.max(1, number), pages.length) - 1] as ListPage
}

/** The number of the page that an incident is on; the first where it is on none. */
export function pageHolding({ listed, pages }: PagedIncidents, id: string | null | undefined): number {
  const place = id == null ? -1 : listed.findIndex((incident) => incident.id === id)
  return pages.find(({ first, last }) => place >= first && place < last)?.number ?? 1
}

function mayLieIn({ date }: TimelineIncident, window: Span): boolean {
  const { from, to } = shownExtentOf(date)
  return (from < window.to && to > window.from) || (from >= window.from && from < window.to)
}

/** Entries stand where they begin; only where no entry of the page has a beginning do their ends count. */
function spanOf(entries: readonly TimelineIncident[]): Span | null {
  const starts = entries.flatMap(({ date }) => date.earliest ?? [])
  const instants = starts.length > 0 ? starts : entries.flatMap(({ date }) => date.latest ?? [])
  if (instants.length === 0) return null
  return {
    from: instants.reduce((least, instant) => Math.min(least, instant)),
    to: instants.reduce((most, instant) => Math.max(most, instant)) + 1,
  }
}

/** As many pages as a reader can look over. */
const FEW = 12

/**
 * The pages worth a link on page `current` of `count`, in order: all where they are few; else the first and the last,
 * the nearest, and farther ones at distances that double, so that every page is a few links away.
 */
export function pagesToOffer(current: number, count: number): readonly number[] {
  if (count <= FEW) return Array.from({ length: count }, (_, index) => index + 1)
  const offered = new Set([1, current, count])
  for (let distance = 1; distance < count; distance *= 2) {
    for (const page of [current - distance, current + distance]) if (page >= 1 && page <= count) offered.add(page)
  }
  return [...offered].sort((a, b) => a - b)
}
