import { z } from 'zod'
import { NAME_KINDS } from '../vocabulary/actor'
import { LANGUAGES } from '../vocabulary/language'
import { PLACE_KINDS, PLACE_PRECISIONS } from '../vocabulary/place'
import { oneOf } from './one-of'
import { placeRef } from './references'

export const place = z.object({
  publicId: z.string(),
  name: z.string(),
  names: z.array(
    z.object({
      value: z.string(),
      script: z.string().nullable(),
      language: oneOf(LANGUAGES).nullable(),
      kind: oneOf(NAME_KINDS),
    }),
  ),
  kind: oneOf(PLACE_KINDS),
  /** WGS 84, degrees. */
  point: z.object({ longitude: z.number(), latitude: z.number() }).nullable(),
  /** ISO 3166-1 alpha-2. */
  country: z.string().nullable(),
  parent: placeRef.nullable(),
  defaultPrecision: oneOf(PLACE_PRECISIONS),
})
export type Place = z.infer<typeof place>
