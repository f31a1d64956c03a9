import { sql } from '@payloadcms/db-postgres'
import type { PayloadRequest } from 'payload'
import { transactionOf } from '../../delivery/transaction'

/** Any number that no other advisory lock of this database uses. */
const DATES_THAT_FOLLOW = 7_404_011

/**
 * Lets one save at a time change what dates hang on, until its transaction ends. Without it two saves could each close
 * half of a circle, or one could hang a date on an anchor that the other is moving.
 */
export async function lockDates(req: PayloadRequest): Promise<void> {
  const transaction = await transactionOf(req)
  await transaction.execute(sql`select pg_advisory_xact_lock(${DATES_THAT_FOLLOW})`)
}
