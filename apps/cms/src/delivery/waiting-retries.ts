import type pg from 'pg'
import { DELIVER } from './delivery'

/** How long a site may take to say that it is well, in milliseconds. */
const PATIENCE = 2000
const SHORTEST_PAUSE = 2000
const LONGEST_PAUSE = 60_000

interface Rest {
  readonly until: number
  readonly pause: number
}

/**
 * Back-off grows to hours; a site that is well again should not wait for it. So long as messages wait for a site it
 * is asked for its health, and once it is well they are tried at once. Where they fail again although it is well, the
 * pause doubles up to a minute.
 */
export class WaitingRetries {
  private readonly rests = new Map<string, Rest>()
  constructor(private readonly pool: pg.Pool) {}

  /** A message reached this site: its next trouble begins anew. */
  reached(target: string) {
    this.rests.delete(target)
  }

  /** Looks once; resolves to the sites whose messages were brought forward. */
  async wake(now = Date.now()): Promise<readonly string[]> {
    const waiting = (await this.targets()).filter((target) => (this.rests.get(target)?.until ?? 0) <= now)
    const well = await Promise.all(waiting.map(async (target) => ((await isWell(target)) ? [target] : [])))
    for (const target of well.flat()) await this.bringForward(target, now)
    return well.flat()
  }

  private async targets(): Promise<readonly string[]> {
    const { rows } = await this.pool.query<{ target: string }>(
      `select distinct job.payload->>'target' as target ${WAITING}`,
      [DELIVER],
    )
    return rows.map(({ target }) => target)
  }

  private async bringForward(target: string, now: number) {
    const pause = Math.min((this.rests.get(target)?.pause ?? SHORTEST_PAUSE / 2) * 2, LONGEST_PAUSE)
    this.rests.set(target, { pause, until: now + pause })
    // Such a try is not counted, so that the attempts still last for days.
    await this.pool.query(
      `select graphile_worker.reschedule_jobs(array[job.id], now(), attempts => greatest(job.attempts - 1, 1))
       ${WAITING} and job.payload->>'target' = $2`,
      [DELIVER, target],
    )
  }
}

const WAITING = `from graphile_worker._private_jobs as job join graphile_worker._private_tasks as task on task.id = job.task_id
  where task.identifier = $1 and job.locked_at is null and job.attempts between 1 and job.max_attempts - 1
    and job.run_at > now() + interval '1 second'`

async function isWell(target: string): Promise<boolean> {
  try {
    const response = await fetch(`${target}/health`, { signal: AbortSignal.timeout(PATIENCE), redirect: 'error' })
    await response.body?.cancel()
    return response.ok
  } catch {
    return false
  }
}
