import type { Incident, TimelineItem } from '@dateline/schema'

export type ItemGiven = Pick<TimelineItem, 'publicId' | 'slug' | 'title' | 'type' | 'date'> & Partial<TimelineItem>

/** An incident as a list shows it; reported, in English, unless told otherwise. */
export function timelineItem(given: ItemGiven): TimelineItem {
  return {
    summary: null,
    language: 'en',
    places: [],
    participants: [],
    topics: [],
    verification: 'reported',
    sources: [],
    claims: [],
    sensitivity: [],
    rank: 50,
    note: null,
    isHighlighted: false,
    group: null,
    ...given,
  }
}

/** The whole record of an incident that a list shows, with one supporting citation for each of its sources. */
export function incidentOf(item: TimelineItem, more: Partial<Incident> = {}): Incident {
  const { sources, claims, note, isHighlighted, group, ...shared } = item
  return {
    ...shared,
    body: [],
    counts: [],
    citations: sources.map((source) => ({
      source,
      passage: null,
      locator: null,
      asserts: ['happened', 'date', 'place', 'who'],
      stance: 'supports',
      claimedDate: claims.find((claim) => claim.source.publicId === source.publicId)?.date ?? null,
    })),
    related: [],
    placeWithheldUntil: null,
    media: [],
    articles: [],
    timelines: [],
    corrections: [],
    publishedAt: '2026-11-20T08:00:00.000Z',
    updatedAt: '2026-11-21T09:30:00.000Z',
    ...more,
  }
}
