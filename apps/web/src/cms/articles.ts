import type { Article, ArticleRef, List } from '@dateline/schema'
import { article, articleRef, listOf } from '@dateline/schema/validators'
import { isPublicId } from './public-id'
import { fetchPublished, requirePublished } from './published-door'

export async function fetchArticle(publicId: string): Promise<Article | null> {
  if (!isPublicId(publicId)) return null
  return fetchPublished(`/articles/${publicId}`, { shape: article, tags: [`article:${publicId}`] })
}

/** The newest `limit` articles. */
export function fetchLatestArticles(limit: number): Promise<List<ArticleRef>> {
  return requirePublished(`/articles?limit=${limit}`, { shape: listOf(articleRef), tags: ['list:articles'] })
}

/** The page of articles that begins at a cursor, or `null` where the cursor leads nowhere. */
export function fetchArticlesAt(cursor: string, limit: number): Promise<List<ArticleRef> | null> {
  return fetchPublished(`/articles?limit=${limit}&cursor=${encodeURIComponent(cursor)}`, {
    shape: listOf(articleRef),
    tags: ['list:articles'],
  })
}
