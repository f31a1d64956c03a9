import { z } from 'zod'

/** `path` is where the bytes are, below the published door: `media/<publicId>/<file name>`. Sizes are in pixels. */
export const media = z.object({
  publicId: z.string(),
  path: z.string(),
  mimeType: z.string(),
  width: z.int(),
  height: z.int(),
  alt: z.string(),
  caption: z.string().nullable(),
  credit: z.string(),
  licence: z.string().nullable(),
  isSensitive: z.boolean(),
})
export type Media = z.infer<typeof media>
