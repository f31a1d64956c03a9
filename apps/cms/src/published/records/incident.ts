import type { ArticleRef, Correction, Incident, IncidentRef, TimelineRef } from '@dateline/schema'
import type { Incident as IncidentDoc } from '../../payload-types'
import type { References } from '../references'
import { pick, pickOne } from '../relations'
import { toBody } from './body'
import { toCitations } from './citation'
import { dateOf } from './honest-date'
import { placeWithheldUntil, toIncidentPlaces } from './incident-place'
import { present } from './incomplete-record-error'
import { instantOf } from './instant'
import { toMedia } from './media'
import { mentionResolver } from './mention'
import { toParticipants } from './participant'
import { toSourceRef } from './source'
import { toTopicRef } from './topic'

/** What else of ours shows an incident. */
export interface IncidentSurroundings {
  readonly articles: ArticleRef[]
  readonly timelines: TimelineRef[]
  readonly corrections: Correction[]
}

/** Fields are named one by one: a field added to the collection stays private until it is added here. */
export function toIncident(doc: IncidentDoc, references: References, around: IncidentSurroundings): Incident {
  const { language } = doc
  return {
    publicId: present(doc.publicId, 'public id', doc),
    slug: present(doc.slug, 'slug', doc),
    title: doc.title,
    summary: doc.summary || null,
    body: toBody(doc.body, mentionResolver(references)),
    language,
    type: doc.type,
    date: dateOf(doc, { language, anchors: references.incidents }),
    places: toIncidentPlaces(doc, references),
    participants: toParticipants(doc.participants, language, references),
    counts: (doc.counts ?? []).map((count) => toCount(count, references)),
    citations: toCitations(doc.citations, language, references),
    verification: doc.verification,
    related: (doc.related ?? []).flatMap((relation) => toRelated(relation, references)),
    sensitivity: [...(doc.sensitivity?.flags ?? [])],
    placeWithheldUntil: placeWithheldUntil(doc),
    topics: pick(doc.topics, references.topics).map(toTopicRef),
    rank: doc.rank,
    media: pick(doc.media, references.media).map(toMedia),
    articles: around.articles,
    timelines: around.timelines,
    corrections: around.corrections,
    publishedAt: present(instantOf(doc.publishedAt), 'time of publication', doc),
    updatedAt: present(instantOf(doc.updatedAt), 'time of change', doc),
  }
}

export function toIncidentRef(doc: IncidentDoc, { incidents }: Pick<References, 'incidents'>): IncidentRef {
  return {
    publicId: present(doc.publicId, 'public id', doc),
    slug: present(doc.slug, 'slug', doc),
    title: doc.title,
    language: doc.language,
    date: dateOf(doc, { language: doc.language, anchors: incidents }),
  }
}

type StoredCount = NonNullable<IncidentDoc['counts']>[number]
type StoredRelated = NonNullable<IncidentDoc['related']>[number]

function toCount({ what, low, best, high, source }: StoredCount, { sources }: References): Incident['counts'][number] {
  const from = pickOne(source, sources)
  return {
    what,
    low: low ?? null,
    best: best ?? null,
    high: high ?? null,
    source: from === null ? null : toSourceRef(from),
  }
}

function toRelated({ relation, incident }: StoredRelated, references: References): Incident['related'] {
  const other = pickOne(incident, references.incidents)
  return other === null ? [] : [{ relation, incident: toIncidentRef(other, references) }]
}
