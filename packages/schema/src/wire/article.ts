import { z } from 'zod'
import { ARTICLE_KINDS, BYLINE_ROLES } from '../vocabulary/article'
import { body } from './body'
import { correction } from './correction'
import { timelineItem } from './incident'
import { media } from './media'
import { oneOf } from './one-of'
import { isoDay, isoInstant, language, sourceRef, timelineRef, topicRef } from './references'

export const article = z.object({
  publicId: z.string(),
  slug: z.string(),
  kind: oneOf(ARTICLE_KINDS),
  title: z.string(),
  dek: z.string().nullable(),
  body,
  language,
  bylines: z.array(z.object({ name: z.string(), role: oneOf(BYLINE_ROLES) })),
  /** The article that this one digests: what the source published and when, and when it was posted here. */
  quotedFrom: z.object({ source: sourceRef, quotedOn: isoDay.nullable(), repostedOn: isoDay.nullable() }).nullable(),
  publishedAt: isoInstant,
  firstPublishedAt: isoInstant,
  /** When its substance last changed after publication, or `null`. */
  substantivelyUpdatedAt: isoInstant.nullable(),
  topics: z.array(topicRef),
  heroMedia: media.nullable(),
  /** The published incidents that its passages are about, by date. */
  incidents: z.array(timelineItem),
  timelines: z.array(timelineRef),
  corrections: z.array(correction),
  seo: z.object({ title: z.string().nullable(), description: z.string().nullable() }),
})
export type Article = z.infer<typeof article>
