import { z } from 'zod'
import { ACTOR_KINDS, NAME_KINDS } from '../vocabulary/actor'
import { LANGUAGES } from '../vocabulary/language'
import { honestDate } from './honest-date'
import { oneOf } from './one-of'
import { actorRef } from './references'

/** `names`, `description`, `identifiers` and dates are empty unless the actor is shown by full name. */
export const actor = z.object({
  publicId: z.string(),
  name: z.string(),
  kind: oneOf(ACTOR_KINDS),
  names: z.array(
    z.object({
      value: z.string(),
      script: z.string().nullable(),
      language: oneOf(LANGUAGES).nullable(),
      kind: oneOf(NAME_KINDS),
    }),
  ),
  description: z.string().nullable(),
  founded: honestDate.nullable(),
  dissolved: honestDate.nullable(),
  /** ISO 3166-1 alpha-2. */
  country: z.string().nullable(),
  parent: actorRef.nullable(),
  identifiers: z.array(z.object({ scheme: z.string(), value: z.string() })),
})
export type Actor = z.infer<typeof actor>
