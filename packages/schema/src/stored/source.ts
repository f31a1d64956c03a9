import { z } from 'zod'
import { ACCESS_MODELS, LINK_STATES, SOURCE_KINDS } from '../vocabulary/source'
import { oneOf } from '../wire/one-of'
import { flag, identity, moment, ownership, rowId, storedLanguage, words } from './record'

export const storedSource = z.object({
  ...identity,
  ...ownership,
  title: z.string(),
  kind: oneOf(SOURCE_KINDS),
  outlet: words,
  author: words,
  url: words,
  publishedOn: moment,
  accessedOn: moment,
  access: oneOf(ACCESS_MODELS),
  language: storedLanguage,
  archives: z.array(z.object({ ...rowId, url: z.string(), capturedAt: moment, checksum: words })).nullable(),
  linkState: oneOf(LINK_STATES),
  linkCheckedAt: moment,
  /** Never leaves the newsroom. */
  isConfidential: flag,
})
export type StoredSource = z.infer<typeof storedSource>
