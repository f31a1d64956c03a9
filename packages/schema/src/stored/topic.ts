import { z } from 'zod'
import { identity, reference } from './record'

export const storedTopic = z.object({
  ...identity,
  name: z.string(),
  slug: z.string(),
  parent: reference.nullable(),
})
export type StoredTopic = z.infer<typeof storedTopic>
