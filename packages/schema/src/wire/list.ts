import { z } from 'zod'

/** A page of a list; `next` is the cursor of the page after it, `null` on the last. */
export function listOf<T extends z.ZodType>(item: T) {
  return z.object({ items: z.array(item), next: z.string().nullable() })
}
export interface List<T> {
  readonly items: readonly T[]
  readonly next: string | null
}

export const failure = z.object({ error: z.object({ code: z.string(), message: z.string() }) })
export type Failure = z.infer<typeof failure>
