import type { Article, ArticleRef, List } from '@dateline/schema'
import type { Where } from 'payload'
import type { Article as ArticleDoc } from '../../payload-types'
import { correctionsOf } from '../corrections-of'
import { byInstant, readCursor } from '../cursor'
import { byBounds } from '../date-order'
import { type Door, findPublished } from '../door'
import { instantCursorOf, newestFirst } from '../newest-first'
import { toPage } from '../page'
import { language, type Parameters, pageParameters, text } from '../parameters'
import { ARTICLE_REF_FIELDS, toArticle, toArticleRef } from '../records/article'
import { ITEM_FIELDS, toTimelineItem } from '../records/timeline-item'
import { loadReferences } from '../references'
import { notFound } from '../refusal'
import { idsOf } from '../relations'
import { Wanted } from '../wanted'
import { topicIds } from './filters'
import { timelineRefs } from './timeline-refs'

export const articleListParameters = { ...pageParameters, topic: text.optional(), language }

/** Published articles, the newest first. */
export async function listArticles(
  door: Door,
  { limit, cursor, topic, language: spoken }: Parameters<typeof articleListParameters>,
): Promise<List<ArticleRef>> {
  const conditions: Where[] = []
  if (topic !== undefined) conditions.push({ topics: { in: await topicIds(door, topic) } })
  if (spoken !== undefined) conditions.push({ language: { equals: spoken } })
  const docs = await newestFirst(door, 'articles', {
    where: { and: conditions },
    after: readCursor(cursor, byInstant),
    limit: limit + 1,
    select: ARTICLE_REF_FIELDS,
  })
  const { shown, next } = toPage(docs, limit, instantCursorOf)
  return { items: shown.map(toArticleRef), next }
}

export async function readArticle(door: Door, publicId: string): Promise<Article> {
  const [doc] = await findPublished(door, 'articles', { where: { publicId: { equals: publicId } }, limit: 1 })
  if (doc === undefined) throw notFound('article')
  const [mentioned, timelines, corrections] = await Promise.all([
    mentionedIncidents(door, doc),
    shownTimelines(door, doc),
    correctionsOf(door, 'articles', doc),
  ])
  const wanted = mentioned.reduce((all, incident) => all.addItem(incident), new Wanted().addArticle(doc))
  const references = await loadReferences(door, wanted)
  const incidents = mentioned.map((incident) => toTimelineItem(incident, references))
  return toArticle(doc, references, { incidents, timelines, corrections })
}

async function mentionedIncidents(door: Door, { mentionedIncidents: mentioned }: ArticleDoc) {
  const ids = idsOf(mentioned)
  if (ids.length === 0) return []
  const docs = await findPublished(door, 'incidents', { where: { id: { in: ids } }, select: ITEM_FIELDS })
  return docs.sort(byBounds)
}

async function shownTimelines(door: Door, { timelines }: ArticleDoc) {
  const ids = idsOf(timelines)
  if (ids.length === 0) return []
  const docs = await findPublished(door, 'timelines', { where: { id: { in: ids } } })
  const inOrder = ids.flatMap((id) => docs.find((doc) => doc.id === id) ?? [])
  return timelineRefs(door, inOrder)
}
