import type { Incident, TimelineItem } from '@dateline/schema'

/** An incident's whole record as it would stand in a list. */
export function listedIncident(incident: Incident): TimelineItem {
  const { publicId, slug, title, summary, language, type, date, places, participants, topics } = incident
  const { verification, sensitivity, rank, citations } = incident
  return {
    ...{ publicId, slug, title, summary, language, type, date, places, participants, topics },
    ...{ verification, sensitivity, rank },
    sources: [...new Map(citations.map(({ source }) => [source.publicId, source])).values()],
    claims: citations.flatMap(({ source, claimedDate }) => (claimedDate ? [{ date: claimedDate, source }] : [])),
    note: null,
    isHighlighted: false,
    group: null,
  }
}
