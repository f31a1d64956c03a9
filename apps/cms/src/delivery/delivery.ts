import type { ChangeMessage } from '@dateline/schema'
import { z } from 'zod'

/** The worker's task that posts one message to one site. */
export const DELIVER = 'deliver'

/** What waits in the queue: a message and the base address of the site it is for. */
export interface Delivery {
  readonly target: string
  readonly message: ChangeMessage
}

const delivery: z.ZodType<Delivery> = z.object({
  target: z.url(),
  message: z.object({ id: z.string(), at: z.iso.datetime(), tags: z.array(z.string()) }),
})

export function readDelivery(payload: unknown): Delivery {
  return delivery.parse(payload)
}
