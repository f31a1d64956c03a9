import { z } from 'zod'
import { LINK_STATES } from '../vocabulary/source'
import { oneOf } from './one-of'
import { isoDay, isoInstant, sourceRef } from './references'

export const source = z.object({
  ...sourceRef.shape,
  accessedOn: isoDay.nullable(),
  archives: z.array(z.object({ url: z.string(), capturedAt: isoInstant.nullable(), checksum: z.string().nullable() })),
  linkState: oneOf(LINK_STATES),
})
export type Source = z.infer<typeof source>
