import { z } from 'zod'
import { CORRECTION_KINDS } from '../vocabulary/correction'
import { oneOf } from '../wire/one-of'
import { identity, ownership, publication, reference, storedLanguage, words } from './record'

export const storedCorrection = z.object({
  ...identity,
  ...ownership,
  ...publication,
  target: z.discriminatedUnion('relationTo', [
    z.object({ relationTo: z.literal('articles'), value: reference }),
    z.object({ relationTo: z.literal('incidents'), value: reference }),
    z.object({ relationTo: z.literal('timelines'), value: reference }),
  ]),
  kind: oneOf(CORRECTION_KINDS),
  text: z.string(),
  said: words,
  says: words,
  /** ISO 8601. */
  at: z.string(),
  approvedBy: reference.nullable(),
  language: storedLanguage,
})
export type StoredCorrection = z.infer<typeof storedCorrection>
