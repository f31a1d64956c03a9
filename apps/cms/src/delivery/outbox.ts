import { randomUUID } from 'node:crypto'
import { MAX_TAGS, type Tag } from '@dateline/schema'
import { sql } from '@payloadcms/db-postgres'
import type { PayloadRequest } from 'payload'
import { environment } from '../environment'
import { DELIVER, type Delivery } from './delivery'
import { transactionOf } from './transaction'

/** With graphile-worker's back-off the last attempt is more than three days after the first. */
const MOST_ATTEMPTS = 25

interface Announcement {
  readonly tags: Iterable<Tag>
  /** When to say so; at once where absent. */
  readonly at?: Date
}

/**
 * Tells every site that these tags changed: the messages commit or vanish together with the save that `req` makes.
 * Throws a NoTransactionError where that save has no transaction.
 */
export async function announceChange(req: PayloadRequest, { tags, at }: Announcement): Promise<void> {
  const messages = split([...new Set(tags)], MAX_TAGS)
  if (messages.length === 0) return
  const transaction = await transactionOf(req)
  for (const delivery of messages.flatMap((some) => deliveriesOf(some, at ?? new Date()))) {
    await transaction.execute(sql`select graphile_worker.add_job(
      ${DELIVER}, ${JSON.stringify(delivery)}::json,
      run_at => ${at?.toISOString() ?? null}::timestamptz, max_attempts => ${MOST_ATTEMPTS})`)
  }
}

function deliveriesOf(tags: readonly Tag[], at: Date): Delivery[] {
  return environment.deliveryTargets.map((target) => ({
    target,
    message: { id: randomUUID(), at: at.toISOString(), tags },
  }))
}

function split<T>(all: readonly T[], most: number): T[][] {
  return Array.from({ length: Math.ceil(all.length / most) }, (_, part) => all.slice(part * most, (part + 1) * most))
}
