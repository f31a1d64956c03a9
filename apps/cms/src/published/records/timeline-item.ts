import type { Citation, SourceRef, TimelineItem } from '@dateline/schema'
import type { SelectType } from 'payload'
import type { Incident as IncidentDoc, Timeline as TimelineDoc } from '../../payload-types'
import type { References } from '../references'
import { pick } from '../relations'
import { toCitations } from './citation'
import { dateOf } from './honest-date'
import { toIncidentPlaces } from './incident-place'
import { present } from './incomplete-record-error'
import { toParticipants } from './participant'
import { toTopicRef } from './topic'

export type TimelineEntry = NonNullable<TimelineDoc['entries']>[number]

/** What `toTimelineItem` needs of a document. */
export const ITEM_FIELDS: SelectType = {
  publicId: true,
  slug: true,
  title: true,
  summary: true,
  language: true,
  type: true,
  date: true,
  places: true,
  participants: true,
  topics: true,
  citations: true,
  verification: true,
  sensitivity: true,
  rank: true,
}

/** An incident in a list, or with its `entry` on a hand-picked timeline. Fields are named one by one. */
export function toTimelineItem(
  doc: IncidentDoc,
  references: References,
  entry: TimelineEntry | null = null,
): TimelineItem {
  const { language } = doc
  const citations = toCitations(doc.citations, language, references)
  return {
    publicId: present(doc.publicId, 'public id', doc),
    slug: present(doc.slug, 'slug', doc),
    title: doc.title,
    summary: doc.summary || null,
    language,
    type: doc.type,
    date: dateOf(doc, { language, anchors: references.incidents }),
    places: toIncidentPlaces(doc, references),
    participants: toParticipants(doc.participants, language, references),
    topics: pick(doc.topics, references.topics).map(toTopicRef),
    verification: doc.verification,
    sources: eachOnce(citations.map(({ source }) => source)),
    claims: citations.flatMap(toClaim),
    sensitivity: [...(doc.sensitivity?.flags ?? [])],
    rank: doc.rank,
    note: entry?.note || null,
    isHighlighted: entry?.isHighlighted === true,
    group: entry?.group || null,
  }
}

function toClaim({ claimedDate, source }: Citation): TimelineItem['claims'] {
  return claimedDate === null ? [] : [{ date: claimedDate, source }]
}

function eachOnce(sources: readonly SourceRef[]): SourceRef[] {
  return [...new Map(sources.map((source) => [source.publicId, source])).values()]
}
