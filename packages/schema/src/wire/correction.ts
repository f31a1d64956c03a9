import { z } from 'zod'
import { CORRECTION_KINDS } from '../vocabulary/correction'
import { oneOf } from './one-of'
import { isoInstant, language } from './references'

export const correction = z.object({
  publicId: z.string(),
  kind: oneOf(CORRECTION_KINDS),
  text: z.string(),
  /** What it said and what it says now, where the correction is of words. */
  said: z.string().nullable(),
  says: z.string().nullable(),
  at: isoInstant,
  language,
  target: z.object({
    kind: z.enum(['article', 'incident', 'timeline']),
    publicId: z.string(),
    slug: z.string(),
    title: z.string(),
  }),
})
export type Correction = z.infer<typeof correction>
