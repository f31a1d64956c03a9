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
import { oneOf } from '../wire/one-of'
import { storedDate } from './date'
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

const number = z.number().nullable()

export const storedCitation = z.object({
  ...rowId,
  source: reference,
  passage: words,
  locator: words,
  asserts: z.array(oneOf(ASSERTED)).nullable(),
  stance: oneOf(STANCES),
  claimedDate: storedDate,
  /** Never leaves the newsroom. */
  privateNote: words,
})

export const storedIncident = z.object({
  ...identity,
  ...ownership,
  ...publication,
  title: z.string(),
  slug: words,
  summary: words,
  body: storedText,
  type: oneOf(INCIDENT_TYPES),
  date: storedDate,
  places: z
    .array(z.object({ ...rowId, place: reference, role: oneOf(PLACE_ROLES), precision: oneOf(PLACE_PRECISIONS) }))
    .nullable(),
  participants: z
    .array(
      z.object({
        ...rowId,
        actor: reference,
        role: oneOf(PARTICIPANT_ROLES),
        certainty: oneOf(CERTAINTIES),
        accordingTo: words,
        nameAsReported: words,
      }),
    )
    .nullable(),
  counts: z
    .array(
      z.object({ ...rowId, what: z.string(), low: number, best: number, high: number, source: reference.nullable() }),
    )
    .nullable(),
  citations: z.array(storedCitation).nullable(),
  verification: oneOf(VERIFICATIONS),
  related: z.array(z.object({ ...rowId, relation: oneOf(INCIDENT_RELATIONS), incident: reference })).nullable(),
  sensitivity: z.object({ flags: z.array(oneOf(SENSITIVITIES)).nullable(), placeWithheldUntil: moment }),
  topics: z.array(reference).nullable(),
  /** 0 to 100. */
  rank: z.number(),
  media: z.array(reference).nullable(),
  language: storedLanguage,
  workflow,
  /** What the system itself did to this version; `null` where a person saved it. */
  systemNote: words,
})
export type StoredIncident = z.infer<typeof storedIncident>
