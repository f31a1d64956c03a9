import { z } from 'zod'
import { flag, identity, moment, ownership, words } from './record'

const number = z.number().nullable()

export const storedMedia = z.object({
  ...identity,
  ...ownership,
  alt: z.string(),
  caption: words,
  credit: z.string(),
  rights: z.object({ owner: words, licence: words, until: moment, restrictions: words }),
  isSensitive: flag,
  /** SHA-256 of the stored bytes, lower-case hex. */
  checksum: words,
  url: words,
  thumbnailURL: words,
  filename: words,
  mimeType: words,
  /** Bytes. */
  filesize: number,
  /** Pixels. */
  width: number,
  height: number,
})
export type StoredMedia = z.infer<typeof storedMedia>
