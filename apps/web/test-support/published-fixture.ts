import type { Article, ArticleRef, Timeline, TimelineRef } from '@dateline/schema'
import { MILITIA_ITEMS } from './militias-incidents'
import { MILITIA_ARTICLE, MILITIA_INCIDENTS, MILITIA_TIMELINE } from './militias-story'
import { ARABIC_ARTICLE, SPACE_INCIDENTS, SPACE_ITEMS, SPACE_TIMELINE } from './space-story'

const ARTICLES: readonly Article[] = [MILITIA_ARTICLE, ARABIC_ARTICLE]
const TIMELINES: readonly Timeline[] = [MILITIA_TIMELINE, SPACE_TIMELINE]

/** What the published door answers, by path below `/published/v1`; lists fit on one page. */
export const PUBLISHED: ReadonlyMap<string, unknown> = new Map<string, unknown>([
  [
    '/site',
    {
      name: 'Dateline',
      description: 'Articles, and the dated incidents in them, honest about what is known.',
      timeZone: 'UTC',
      hemisphere: 'north',
      weekStart: 'monday',
      dataLicence: 'CC BY 4.0',
    },
  ],
  ['/articles', { items: ARTICLES.map(articleRef), next: null }],
  ['/timelines', { items: TIMELINES.map(timelineRef), next: null }],
  [`/timelines/${MILITIA_TIMELINE.publicId}/items`, { items: MILITIA_ITEMS, next: null }],
  [`/timelines/${SPACE_TIMELINE.publicId}/items`, { items: SPACE_ITEMS, next: null }],
  ...ARTICLES.map((article) => [`/articles/${article.publicId}`, article] as const),
  ...TIMELINES.map((timeline) => [`/timelines/${timeline.publicId}`, timeline] as const),
  ...[...MILITIA_INCIDENTS, ...SPACE_INCIDENTS].map(
    (incident) => [`/incidents/${incident.publicId}`, incident] as const,
  ),
])

/** Old paths and where they lead. */
export const REDIRECTS: ReadonlyMap<string, string> = new Map([
  ['/old-militias', `/articles/${MILITIA_ARTICLE.publicId}/${MILITIA_ARTICLE.slug}`],
])

function articleRef(article: Article): ArticleRef {
  const { publicId, slug, title, kind, dek, language, publishedAt } = article
  return { publicId, slug, title, kind, dek, language, publishedAt }
}

function timelineRef(timeline: Timeline): TimelineRef {
  const { publicId, slug, title, intro, language, incidentCount } = timeline
  return { publicId, slug, title, intro, language, incidentCount }
}
