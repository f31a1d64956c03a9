import { sql } from '@payloadcms/db-postgres'
import type { Payload } from 'payload'
import type { Delivery } from '../src/delivery/delivery'

export interface WaitingMessage extends Delivery {
  readonly runAt: Date
}

/** The messages that wait to be delivered, the oldest first. */
export async function waitingMessages(payload: Payload): Promise<WaitingMessage[]> {
  const { rows } = await payload.db.drizzle.execute(
    sql`select payload, run_at from graphile_worker._private_jobs order by id`,
  )
  return rows.map((row) => ({ ...(row.payload as Delivery), runAt: new Date(String(row.run_at)) }))
}

waitingMessages.clear = async (payload: Payload) => {
  await payload.db.drizzle.execute(sql`delete from graphile_worker._private_jobs`)
}

/** The tags of all that waits, sorted, each once; what waited is then forgotten. */
export async function takeTags(payload: Payload): Promise<string[]> {
  const tags = (await waitingMessages(payload)).flatMap(({ message }) => message.tags)
  await waitingMessages.clear(payload)
  return [...new Set(tags)].sort()
}
