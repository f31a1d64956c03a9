import { z } from 'zod'
import {
  ASSERTED,
  CERTAINTIES,
  INCIDENT_RELATIONS,
  INCIDENT_TYPES,
  PARTICIPANT_ROLES,
  SENSITIVITIES,
  STANCES,
  VERIFICATIONS,
} from '../vocabulary/incident'
import { PLACE_PRECISIONS, PLACE_ROLES } from '../vocabulary/place'
import { body } from './body'
import { correction } from './correction'
import { honestDate } from './honest-date'
import { media } from './media'
import { oneOf } from './one-of'
import {
  actorRef,
  articleRef,
  incidentRef,
  isoInstant,
  language,
  placeRef,
  sourceRef,
  timelineRef,
  topicRef,
} from './references'

export const incidentPlace = z.object({ place: placeRef, role: oneOf(PLACE_ROLES), precision: oneOf(PLACE_PRECISIONS) })
export type IncidentPlace = z.infer<typeof incidentPlace>

export const participant = z.object({
  actor: actorRef,
  role: oneOf(PARTICIPANT_ROLES),
  certainty: oneOf(CERTAINTIES),
  /** Who says so, where it is a claim: "his relatives". */
  accordingTo: z.string().nullable(),
  nameAsReported: z.string().nullable(),
})
export type Participant = z.infer<typeof participant>

export const citation = z.object({
  source: sourceRef,
  passage: z.string().nullable(),
  locator: z.string().nullable(),
  asserts: z.array(oneOf(ASSERTED)),
  stance: oneOf(STANCES),
  /** The date that this source claims, where it differs from the incident's. */
  claimedDate: honestDate.nullable(),
})
export type Citation = z.infer<typeof citation>

/** An incident as it stands in a list or on a timeline. */
export const timelineItem = z.object({
  publicId: z.string(),
  slug: z.string(),
  title: z.string(),
  summary: z.string().nullable(),
  language,
  type: oneOf(INCIDENT_TYPES),
  date: honestDate,
  places: z.array(incidentPlace),
  participants: z.array(participant),
  topics: z.array(topicRef),
  verification: oneOf(VERIFICATIONS),
  /** The sources cited for it, each once, in the order of the citations. */
  sources: z.array(sourceRef),
  /** Dates that sources claim otherwise, for one bar per claim. */
  claims: z.array(z.object({ date: honestDate, source: sourceRef })),
  sensitivity: z.array(oneOf(SENSITIVITIES)),
  /** Editorial weight, 0 to 100: the heavier incident shows its label first. */
  rank: z.number(),
  /** On a timeline only: the entry's own note, whether it is highlighted, and its group. */
  note: z.string().nullable(),
  isHighlighted: z.boolean(),
  group: z.string().nullable(),
})
export type TimelineItem = z.infer<typeof timelineItem>

export const incident = z.object({
  publicId: z.string(),
  slug: z.string(),
  title: z.string(),
  summary: z.string().nullable(),
  body,
  language,
  type: oneOf(INCIDENT_TYPES),
  date: honestDate,
  places: z.array(incidentPlace),
  participants: z.array(participant),
  counts: z.array(
    z.object({
      what: z.string(),
      low: z.number().nullable(),
      best: z.number().nullable(),
      high: z.number().nullable(),
      source: sourceRef.nullable(),
    }),
  ),
  citations: z.array(citation),
  verification: oneOf(VERIFICATIONS),
  related: z.array(z.object({ relation: oneOf(INCIDENT_RELATIONS), incident: incidentRef })),
  sensitivity: z.array(oneOf(SENSITIVITIES)),
  /** Set while the exact place is withheld: the day from which it will be shown, or `null`. */
  placeWithheldUntil: isoInstant.nullable(),
  topics: z.array(topicRef),
  rank: z.number(),
  media: z.array(media),
  /** Published articles with a passage about it, newest first; at most 50. */
  articles: z.array(articleRef),
  /** Published timelines that hold it; at most 50. */
  timelines: z.array(timelineRef),
  corrections: z.array(correction),
  publishedAt: isoInstant,
  updatedAt: isoInstant,
})
export type Incident = z.infer<typeof incident>
