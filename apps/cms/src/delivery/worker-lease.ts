import { setTimeout as sleep } from 'node:timers/promises'
import pg from 'pg'

/** How long until a lost lease is asked for again, in milliseconds. */
const AGAIN_AFTER = 500

export interface Lease {
  release(): Promise<void>
}

// Advisory locks share one space of numbers per database, hence the prefix.
const LEASE_KEY = `hashtextextended('dateline worker ' || $1, 0)`

/**
 * Holds a lock in the database's name of this worker for as long as its process lives: the database drops it with the
 * connection, so a lock that is free tells of a dead worker. Resolves once it is held, or no longer wanted (`signal`);
 * after an outage it is retaken.
 */
export async function holdLease(connectionString: string, workerId: string, signal: AbortSignal): Promise<Lease> {
  let isReleased = false
  let held: pg.Client | null = null
  async function take(): Promise<void> {
    while (!isReleased && !signal.aborted) {
      const client = new pg.Client({ connectionString, keepAlive: true, application_name: 'dateline worker lease' })
      // Without a listener a broken connection would end the process.
      client.on('error', () => {})
      try {
        await client.connect()
        await client.query(`select pg_advisory_lock(${LEASE_KEY})`, [workerId])
        held = client
        client.once('end', () => void take())
        return
      } catch {
        await client.end().catch(() => {})
        await sleep(AGAIN_AFTER)
      }
    }
  }
  await take()
  return {
    async release() {
      isReleased = true
      await held?.end().catch(() => {})
    },
  }
}

/**
 * Gives back the jobs of workers that died in the middle of them; without this, they would wait four hours. Returns
 * the ids of those workers. `ownId` is left alone, whatever its lease says.
 */
export async function unlockDeadWorkers(pool: pg.Pool, ownId: string): Promise<readonly string[]> {
  const client = await pool.connect()
  try {
    const { rows } = await client.query<{ id: string }>(
      'select distinct locked_by as id from graphile_worker.jobs where locked_by is not null and locked_by <> $1',
      [ownId],
    )
    const dead: string[] = []
    for (const { id } of rows) if (await unlockIfDead(client, id)) dead.push(id)
    return dead
  } finally {
    client.release()
  }
}

async function unlockIfDead(client: pg.PoolClient, workerId: string): Promise<boolean> {
  const { rows } = await client.query<{ is_free: boolean }>(`select pg_try_advisory_lock(${LEASE_KEY}) as is_free`, [
    workerId,
  ])
  if (rows[0]?.is_free !== true) return false
  await client.query('select graphile_worker.force_unlock_workers(array[$1])', [workerId])
  await client.query(`select pg_advisory_unlock(${LEASE_KEY})`, [workerId])
  return true
}
