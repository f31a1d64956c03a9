import { z } from 'zod'
import { ACTOR_KINDS, ACTOR_PRIVACIES } from '../vocabulary/actor'
import { oneOf } from '../wire/one-of'
import { storedDate } from './date'
import { identity, ownership, reference, rowId, storedNames, words } from './record'

export const storedActor = z.object({
  ...identity,
  ...ownership,
  name: z.string(),
  kind: oneOf(ACTOR_KINDS),
  names: storedNames,
  description: words,
  founded: storedDate,
  dissolved: storedDate,
  country: words,
  parent: reference.nullable(),
  identifiers: z.array(z.object({ ...rowId, scheme: z.string(), value: z.string() })).nullable(),
  privacy: oneOf(ACTOR_PRIVACIES),
  privacyReason: words,
})
export type StoredActor = z.infer<typeof storedActor>
