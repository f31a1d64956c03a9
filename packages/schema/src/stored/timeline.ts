import { z } from 'zod'
import { VERIFICATIONS } from '../vocabulary/incident'
import { LANE_KEYS, TIMELINE_MODES } from '../vocabulary/timeline'
import { oneOf } from '../wire/one-of'
import { storedDate } from './date'
import { flag, identity, ownership, publication, reference, rowId, storedLanguage, words, workflow } from './record'

export const storedTimeline = z.object({
  ...identity,
  ...ownership,
  ...publication,
  title: z.string(),
  slug: words,
  intro: words,
  mode: oneOf(TIMELINE_MODES),
  entries: z
    .array(z.object({ ...rowId, incident: reference, note: words, isHighlighted: flag, group: words }))
    .nullable(),
  query: z.object({
    topics: z.array(reference).nullable(),
    actors: z.array(reference).nullable(),
    places: z.array(reference).nullable(),
    /** EDTF. */
    from: words,
    to: words,
    verifications: z.array(oneOf(VERIFICATIONS)).nullable(),
  }),
  lanesBy: oneOf(LANE_KEYS),
  eras: z.array(z.object({ ...rowId, label: z.string(), date: storedDate })).nullable(),
  isEmbeddable: flag,
  defaultWindow: storedDate,
  language: storedLanguage,
  workflow,
})
export type StoredTimeline = z.infer<typeof storedTimeline>
