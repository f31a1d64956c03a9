import { INCIDENT_TYPES, type Incident, type List, type TimelineItem, VERIFICATIONS } from '@dateline/schema'
import { correctionsOf } from '../corrections-of'
import { byDate, readCursor } from '../cursor'
import { type Door, findPublished } from '../door'
import { newestFirst } from '../newest-first'
import { toPage } from '../page'
import { dateCursorOf, pageByDate } from '../page-by-date'
import { dateBounds, keyOf, language, type Parameters, pageParameters, text } from '../parameters'
import { ARTICLE_REF_FIELDS, toArticleRef } from '../records/article'
import { toIncident } from '../records/incident'
import { toTimelineItem } from '../records/timeline-item'
import { loadReferences } from '../references'
import { notFound } from '../refusal'
import { EVERY_INCIDENT, type IncidentQuery, incidentsThat } from '../timeline-query'
import { timelinesHolding } from '../timelines-of-incident'
import { Wanted } from '../wanted'
import { idsByPublicId, topicIds } from './filters'
import { timelineRefs } from './timeline-refs'

/** The most articles and timelines that an incident names. */
const MOST_AROUND = 50

export const incidentListParameters = {
  ...pageParameters,
  topic: text.optional(),
  actor: text.optional(),
  place: text.optional(),
  type: keyOf(INCIDENT_TYPES).optional(),
  verification: keyOf(VERIFICATIONS).optional(),
  language,
  from: dateBounds.optional(),
  to: dateBounds.optional(),
}
type ListParameters = Parameters<typeof incidentListParameters>

/** Published incidents in the order of their dates. */
export async function listIncidents(door: Door, parameters: ListParameters): Promise<List<TimelineItem>> {
  const { limit, cursor } = parameters
  const after = readCursor(cursor, byDate)
  const query = await askedFor(door, parameters)
  const docs = query === null ? [] : await pageByDate(door, incidentsThat(query), { after, limit: limit + 1 })
  const { shown, next } = toPage(docs, limit, dateCursorOf)
  const wanted = shown.reduce((all, doc) => all.addItem(doc), new Wanted())
  const references = await loadReferences(door, wanted)
  return { items: shown.map((doc) => toTimelineItem(doc, references)), next }
}

/** What the parameters ask for; `null` where they name a topic, an actor or a place that there is not. */
async function askedFor(door: Door, asked: ListParameters): Promise<IncidentQuery | null> {
  const [topics, actors, places] = await Promise.all([
    asked.topic === undefined ? null : topicIds(door, asked.topic),
    asked.actor === undefined ? null : idsByPublicId(door, 'actors', asked.actor),
    asked.place === undefined ? null : idsByPublicId(door, 'places', asked.place),
  ])
  if ([topics, actors, places].some((ids) => ids?.length === 0)) return null
  return {
    ...EVERY_INCIDENT,
    topics: topics ?? [],
    actors: actors ?? [],
    places: places ?? [],
    types: asked.type === undefined ? [] : [asked.type],
    verifications: asked.verification === undefined ? [] : [asked.verification],
    languages: asked.language === undefined ? [] : [asked.language],
    window: { earliest: asked.from?.earliest ?? null, latest: asked.to?.latest ?? null },
  }
}

export async function readIncident(door: Door, publicId: string): Promise<Incident> {
  const [doc] = await findPublished(door, 'incidents', { where: { publicId: { equals: publicId } }, limit: 1 })
  if (doc === undefined) throw notFound('incident')
  const [references, articles, timelines, corrections] = await Promise.all([
    loadReferences(door, new Wanted().addIncident(doc)),
    newestFirst(door, 'articles', {
      where: { mentionedIncidents: { equals: doc.id } },
      after: null,
      limit: MOST_AROUND,
      select: ARTICLE_REF_FIELDS,
    }),
    timelinesHolding(door, doc, MOST_AROUND).then((docs) => timelineRefs(door, docs)),
    correctionsOf(door, 'incidents', doc),
  ])
  return toIncident(doc, references, { articles: articles.map(toArticleRef), timelines, corrections })
}
