import { z } from 'zod'
import { ARTICLE_KINDS, BYLINE_ROLES } from '../vocabulary/article'
import { oneOf } from '../wire/one-of'
import {
  identity,
  moment,
  ownership,
  publication,
  reference,
  rowId,
  storedLanguage,
  storedText,
  words,
  workflow,
} from './record'

export const storedArticle = z.object({
  ...identity,
  ...ownership,
  ...publication,
  title: z.string(),
  slug: words,
  kind: oneOf(ARTICLE_KINDS),
  dek: words,
  body: storedText,
  bylines: z.array(z.object({ ...rowId, contributor: reference, role: oneOf(BYLINE_ROLES) })).nullable(),
  quotedFrom: z.object({ source: reference.nullable(), quotedOn: moment, repostedOn: moment }),
  substantivelyUpdatedAt: moment,
  language: storedLanguage,
  topics: z.array(reference).nullable(),
  heroMedia: reference.nullable(),
  timelines: z.array(reference).nullable(),
  /** Derived from the text on every save. */
  mentionedIncidents: z.array(reference).nullable(),
  workflow,
  seo: z.object({ title: words, description: words }),
})
export type StoredArticle = z.infer<typeof storedArticle>
