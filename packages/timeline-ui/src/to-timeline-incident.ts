import type { TimelineIncident, TimelineSource } from './core/incident'
import type { PublishedDate, PublishedIncident, PublishedSource } from './published-incident'
import { toTimelineDate } from './to-timeline-date'

export interface IncidentMapping<Item extends PublishedIncident = PublishedIncident> {
  /** Address of the incident's own page. */
  readonly href?: ((item: Item) => string | null) | undefined
  /** Which lane it lies in; none where absent. */
  readonly lane?: ((item: Item) => string | null) | undefined
  /** The date as it should be read aloud, in the reader's language. */
  readonly speak?: ((date: PublishedDate) => string) | undefined
}

/** A published timeline item as the components draw it. */
export function toTimelineIncident<Item extends PublishedIncident>(
  item: Item,
  { href, lane, speak }: IncidentMapping<Item> = {},
): TimelineIncident {
  return {
    id: item.publicId,
    title: item.title,
    summary: item.summary,
    date: toTimelineDate(item.date, speak),
    href: href?.(item) ?? null,
    lane: lane?.(item) ?? null,
    verification: item.verification,
    rank: item.rank,
    language: item.language,
    places: item.places.map(({ place, precision }) => ({ name: place.name, precision })),
    participants: item.participants.map(({ actor, role, certainty, accordingTo, nameAsReported }) => ({
      name: nameAsReported ?? actor.name,
      role,
      certainty,
      accordingTo,
    })),
    sources: item.sources.map(toTimelineSource),
    claims: item.claims.map(({ date, source }) => ({
      date: toTimelineDate(date, speak),
      source: toTimelineSource(source),
    })),
    note: item.note,
    isHighlighted: item.isHighlighted,
  }
}

/** A published source as the components show it, by its outlet where it has one. */
export function toTimelineSource({
  publicId,
  outlet,
  title,
  url,
  publishedOn,
  access,
}: PublishedSource): TimelineSource {
  return { id: publicId, name: outlet ?? title, title, href: url, publishedOn, access }
}
