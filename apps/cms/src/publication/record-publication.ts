import type { CollectionBeforeChangeHook } from 'payload'
import { publishedRow } from './published-row'
import { publishes } from './publishes'

/**
 * When it went out, when it first did and who sent it. What a person's request says of these does not count;
 * the system itself (a seed, an import) may set them.
 */
export const recordPublication: CollectionBeforeChangeHook = async ({ collection, data, originalDoc, req }) => {
  const given = req.user ? (originalDoc ?? {}) : { ...originalDoc, ...data }
  const kept = {
    publishedAt: given.publishedAt ?? null,
    firstPublishedAt: given.firstPublishedAt ?? null,
    publishedBy: given.publishedBy ?? null,
  }
  if (!publishes(data, req)) return { ...data, ...kept }
  const now = new Date().toISOString()
  const before = await publishedRow(req, collection.slug, originalDoc?.id)
  const publishedAt = before?.publishedAt ?? (req.user ? now : (kept.publishedAt ?? now))
  return {
    ...data,
    publishedAt,
    firstPublishedAt: kept.firstPublishedAt ?? publishedAt,
    publishedBy: req.user?.id ?? kept.publishedBy,
  }
}
