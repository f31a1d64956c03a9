import type pg from 'pg'
import { DELIVER } from './delivery'

export interface QueueLength {
  /** Messages that are still to be delivered. */
  readonly waiting: number
  /** How long the oldest of those that are due has waited, in milliseconds. */
  readonly oldestWaitingMs: number | null
  /** Messages that were given up and stay for somebody to look at. */
  readonly failed: number
}

export async function queueLength(pool: pg.Pool): Promise<QueueLength> {
  const { rows } = await pool.query<{ waiting: number; oldest: number | null; failed: number }>(
    `select count(*) filter (where attempts < max_attempts or locked_at is not null)::int as waiting,
       (extract(epoch from now() - min(created_at) filter (
         where (attempts < max_attempts or locked_at is not null) and (attempts > 0 or run_at <= now()))) * 1000
       )::float8 as oldest,
       count(*) filter (where attempts >= max_attempts and locked_at is null)::int as failed
     from graphile_worker.jobs where task_identifier = $1`,
    [DELIVER],
  )
  const [row] = rows
  const oldest = row?.oldest ?? null
  return {
    waiting: row?.waiting ?? 0,
    oldestWaitingMs: oldest === null ? null : Math.round(oldest),
    failed: row?.failed ?? 0,
  }
}
