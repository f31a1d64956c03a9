import { z } from 'zod'
import { PLACE_KINDS, PLACE_PRECISIONS } from '../vocabulary/place'
import { oneOf } from '../wire/one-of'
import { identity, ownership, reference, storedNames, words } from './record'

export const storedPlace = z.object({
  ...identity,
  ...ownership,
  name: z.string(),
  kind: oneOf(PLACE_KINDS),
  names: storedNames,
  /** WGS 84, degrees. */
  point: z.object({ longitude: z.number().nullable(), latitude: z.number().nullable() }),
  country: words,
  parent: reference.nullable(),
  defaultPrecision: oneOf(PLACE_PRECISIONS),
})
export type StoredPlace = z.infer<typeof storedPlace>
