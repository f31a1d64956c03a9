import type { List, Timeline, TimelineItem, TimelineRef } from '@dateline/schema'
import type { Timeline as TimelineDoc } from '../../payload-types'
import { correctionsOf } from '../corrections-of'
import { byDate, byInstant, readCursor } from '../cursor'
import { type Door, findPublished } from '../door'
import { countIncidents, incidentsOf } from '../incidents-of-timeline'
import { instantCursorOf, newestFirst } from '../newest-first'
import { toPage } from '../page'
import { dateCursorOf } from '../page-by-date'
import type { Parameters, pageParameters } from '../parameters'
import { ARTICLE_REF_FIELDS, toArticleRef } from '../records/article'
import { toTimeline } from '../records/timeline'
import { toTimelineItem } from '../records/timeline-item'
import { loadReferences } from '../references'
import { notFound } from '../refusal'
import { Wanted } from '../wanted'
import { timelineRefs } from './timeline-refs'

/** The most articles that a timeline names. */
const MOST_ARTICLES = 50

type PageParameters = Parameters<typeof pageParameters>

/** Published timelines, the newest first. */
export async function listTimelines(door: Door, { limit, cursor }: PageParameters): Promise<List<TimelineRef>> {
  const after = readCursor(cursor, byInstant)
  const { shown, next } = toPage(
    await newestFirst(door, 'timelines', { after, limit: limit + 1 }),
    limit,
    instantCursorOf,
  )
  return { items: await timelineRefs(door, shown), next }
}

export async function readTimeline(door: Door, publicId: string): Promise<Timeline> {
  const doc = await findTimeline(door, publicId)
  const [references, counts, articles, corrections] = await Promise.all([
    loadReferences(door, new Wanted().addTimeline(doc)),
    countIncidents(door, [doc]),
    newestFirst(door, 'articles', {
      where: { timelines: { equals: doc.id } },
      after: null,
      limit: MOST_ARTICLES,
      select: ARTICLE_REF_FIELDS,
    }),
    correctionsOf(door, 'timelines', doc),
  ])
  const around = { incidentCount: counts.get(doc.id) ?? 0, articles: articles.map(toArticleRef), corrections }
  return toTimeline(doc, references, around)
}

/** A timeline's published incidents in the order of their dates. */
export async function listTimelineItems(
  door: Door,
  publicId: string,
  { limit, cursor }: PageParameters,
): Promise<List<TimelineItem>> {
  const after = readCursor(cursor, byDate)
  const timeline = await findTimeline(door, publicId)
  const held = await incidentsOf(door, timeline, { after, limit: limit + 1 })
  const { shown, next } = toPage(held, limit, ({ incident }) => dateCursorOf(incident))
  const wanted = shown.reduce((all, { incident }) => all.addItem(incident), new Wanted())
  const references = await loadReferences(door, wanted)
  return { items: shown.map(({ incident, entry }) => toTimelineItem(incident, references, entry)), next }
}

async function findTimeline(door: Door, publicId: string): Promise<TimelineDoc> {
  const [doc] = await findPublished(door, 'timelines', { where: { publicId: { equals: publicId } }, limit: 1 })
  if (doc === undefined) throw notFound('timeline')
  return doc
}
