import { type ChangeMessage, MAX_TAGS } from '@dateline/schema'
import { z } from 'zod'

const tag = z
  .string()
  .regex(
    /^(?:(?:article|incident|timeline|media):[0-9a-z]{10}|list:(?:articles|incidents|timelines|corrections)|site)$/,
  )
const changeMessage: z.ZodType<ChangeMessage> = z.object({
  id: z.string().min(1).max(200),
  at: z.iso.datetime(),
  tags: z.array(tag).min(1).max(MAX_TAGS),
})

/** The message in a body of text, or `null` where it is none. */
export function parseChange(text: string): ChangeMessage | null {
  try {
    return changeMessage.safeParse(JSON.parse(text)).data ?? null
  } catch {
    return null
  }
}
