import type { Article, ArticleRef, Correction, TimelineItem, TimelineRef } from '@dateline/schema'
import type { SelectType } from 'payload'
import type { Article as ArticleDoc } from '../../payload-types'
import type { References } from '../references'
import { pick, pickOne } from '../relations'
import { toBody } from './body'
import { present } from './incomplete-record-error'
import { dayOf, instantOf } from './instant'
import { toMedia } from './media'
import { mentionResolver } from './mention'
import { toSourceRef } from './source'
import { toTopicRef } from './topic'

/** What else of ours an article's page shows. */
export interface ArticleSurroundings {
  readonly incidents: TimelineItem[]
  readonly timelines: TimelineRef[]
  readonly corrections: Correction[]
}

/** Fields are named one by one: a field added to the collection stays private until it is added here. */
export function toArticle(doc: ArticleDoc, references: References, around: ArticleSurroundings): Article {
  const hero = pickOne(doc.heroMedia, references.media)
  return {
    publicId: present(doc.publicId, 'public id', doc),
    slug: present(doc.slug, 'slug', doc),
    kind: doc.kind,
    title: doc.title,
    dek: doc.dek || null,
    body: toBody(doc.body, mentionResolver(references)),
    language: doc.language,
    bylines: (doc.bylines ?? []).flatMap((byline) => toByline(byline, references)),
    quotedFrom: toQuotedFrom(doc.quotedFrom, references),
    publishedAt: publishedAtOf(doc),
    firstPublishedAt: instantOf(doc.firstPublishedAt) ?? publishedAtOf(doc),
    substantivelyUpdatedAt: instantOf(doc.substantivelyUpdatedAt),
    topics: pick(doc.topics, references.topics).map(toTopicRef),
    heroMedia: hero === null ? null : toMedia(hero),
    incidents: around.incidents,
    timelines: around.timelines,
    corrections: around.corrections,
    seo: { title: doc.seo?.title || null, description: doc.seo?.description || null },
  }
}

/** What `toArticleRef` needs of a document. */
export const ARTICLE_REF_FIELDS: SelectType = {
  publicId: true,
  slug: true,
  title: true,
  kind: true,
  dek: true,
  language: true,
  publishedAt: true,
}

export function toArticleRef(doc: ArticleDoc): ArticleRef {
  return {
    publicId: present(doc.publicId, 'public id', doc),
    slug: present(doc.slug, 'slug', doc),
    title: doc.title,
    kind: doc.kind,
    dek: doc.dek || null,
    language: doc.language,
    publishedAt: publishedAtOf(doc),
  }
}

function publishedAtOf(doc: ArticleDoc): string {
  return present(instantOf(doc.publishedAt), 'time of publication', doc)
}

type StoredByline = NonNullable<ArticleDoc['bylines']>[number]

function toByline({ contributor, role }: StoredByline, { contributors }: References): Article['bylines'] {
  const person = pickOne(contributor, contributors)
  return person === null ? [] : [{ name: person.name, role }]
}

function toQuotedFrom(stored: ArticleDoc['quotedFrom'], { sources }: References): Article['quotedFrom'] {
  const source = pickOne(stored?.source, sources)
  if (source === null) return null
  return { source: toSourceRef(source), quotedOn: dayOf(stored?.quotedOn), repostedOn: dayOf(stored?.repostedOn) }
}
