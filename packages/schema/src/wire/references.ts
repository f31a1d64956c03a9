import { z } from 'zod'
import { ACTOR_KINDS } from '../vocabulary/actor'
import { ARTICLE_KINDS } from '../vocabulary/article'
import { LANGUAGES } from '../vocabulary/language'
import { PLACE_KINDS } from '../vocabulary/place'
import { ACCESS_MODELS, SOURCE_KINDS } from '../vocabulary/source'
import { honestDate } from './honest-date'
import { oneOf } from './one-of'

export const isoInstant = z.iso.datetime()
/** A calendar day, `YYYY-MM-DD`, of the source's own dateline. */
export const isoDay = z.iso.date()
export const language = oneOf(LANGUAGES)

export const articleRef = z.object({
  publicId: z.string(),
  slug: z.string(),
  title: z.string(),
  kind: oneOf(ARTICLE_KINDS),
  dek: z.string().nullable(),
  language,
  publishedAt: isoInstant,
})
export type ArticleRef = z.infer<typeof articleRef>

export const incidentRef = z.object({
  publicId: z.string(),
  slug: z.string(),
  title: z.string(),
  language,
  date: honestDate,
})
export type IncidentRef = z.infer<typeof incidentRef>

export const timelineRef = z.object({
  publicId: z.string(),
  slug: z.string(),
  title: z.string(),
  intro: z.string().nullable(),
  language,
  incidentCount: z.int(),
})
export type TimelineRef = z.infer<typeof timelineRef>

/** `name` is what may be shown: the full name, initials, or a neutral phrase where it is withheld. */
export const actorRef = z.object({ publicId: z.string(), name: z.string(), kind: oneOf(ACTOR_KINDS) })
export type ActorRef = z.infer<typeof actorRef>

export const placeRef = z.object({ publicId: z.string(), name: z.string(), kind: oneOf(PLACE_KINDS) })
export type PlaceRef = z.infer<typeof placeRef>

export const topicRef = z.object({ slug: z.string(), name: z.string() })
export type TopicRef = z.infer<typeof topicRef>

export const sourceRef = z.object({
  publicId: z.string(),
  kind: oneOf(SOURCE_KINDS),
  title: z.string(),
  outlet: z.string().nullable(),
  author: z.string().nullable(),
  url: z.string().nullable(),
  publishedOn: isoDay.nullable(),
  access: oneOf(ACCESS_MODELS),
  language,
})
export type SourceRef = z.infer<typeof sourceRef>
