import { z } from 'zod'
import { topicRef } from './references'

export const topic = z.object({ slug: z.string(), name: z.string(), parent: topicRef.nullable() })
export type Topic = z.infer<typeof topic>
