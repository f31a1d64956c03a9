import { randomUUID } from 'node:crypto'
import { mkdtemp, rm } from 'node:fs/promises'
import { tmpdir } from 'node:os'
import path from 'node:path'
import { createDatabase, startDatabase } from '@dateline/launch/database.js'
import { runMigrations } from 'graphile-worker'
import pg from 'pg'
import { afterAll, afterEach, beforeAll, beforeEach, describe, expect, it, onTestFinished } from 'vitest'
import { openSite, type PretendSite } from '../../test-support/pretend-site'
import { emptyDatabase } from '../../test-support/run-database'
import { startWorkerProcess, until, type WorkerProcess } from '../../test-support/worker-process'

const SECRET = 'the secret that the sites and the worker share'
let databaseUrl: string
let pool: pg.Pool
let site: PretendSite
const workers: WorkerProcess[] = []

type Queryable = pg.Pool | pg.Client

async function startWorker(url = databaseUrl) {
  const worker = await startWorkerProcess(url, SECRET)
  workers.push(worker)
  return worker
}

async function add(
  target: string,
  { maxAttempts = 25, on = pool }: { maxAttempts?: number; on?: Queryable } = {},
): Promise<string> {
  const message = { id: randomUUID(), at: new Date().toISOString(), tags: ['list:articles'] }
  await on.query(`select graphile_worker.add_job('deliver', $1::json, max_attempts => $2)`, [
    JSON.stringify({ target, message }),
    maxAttempts,
  ])
  return message.id
}

/** Adds a message and waits until it has come and is forgotten. */
async function deliver(): Promise<void> {
  const id = await add(site.url)
  await until(() => timesReceived(id) > 0)
  await until(async () => (await jobsLeft()) === 0)
}

function timesReceived(id: string): number {
  return site.received.filter(({ message }) => message.id === id).length
}

async function endWorkers(): Promise<void> {
  await Promise.all(workers.splice(0).map((worker) => worker.end('SIGKILL')))
}

async function jobsLeft(on: Queryable = pool): Promise<number> {
  const { rows } = await on.query('select count(*)::int as left from graphile_worker.jobs')
  return rows[0].left
}

beforeAll(async () => {
  databaseUrl = await emptyDatabase()
  await runMigrations({ connectionString: databaseUrl })
  pool = new pg.Pool({ connectionString: databaseUrl })
})
afterAll(() => pool.end())
beforeEach(async () => {
  site = await openSite(SECRET)
})
afterEach(async () => {
  await endWorkers()
  await site.close()
  await pool.query('delete from graphile_worker._private_jobs')
})

describe('the worker', () => {
  it('posts a message, signed and fresh, within moments of the commit, and forgets it', async () => {
    await startWorker()
    await deliver()
    const before = Date.now()
    for (let sent = 0; sent < 8; sent++) await deliver()
    // One after another, so that looking at the queue once a second alone would take eight seconds.
    expect(Date.now() - before).toBeLessThan(5000)
    expect(site.received).toHaveLength(9)
    expect(site.received.every(({ isSigned }) => isSigned)).toBe(true)
    expect(site.received[0]?.message.tags).toEqual(['list:articles'])
  })

  it('tries a site again after a second within the same attempt, with the same message', async () => {
    await startWorker()
    site.answerWith(503)
    const id = await add(site.url, { maxAttempts: 1 })
    await until(() => site.received.length === 1)
    site.answerWith(200)
    await until(async () => (await jobsLeft()) === 0)
    const [first, second, ...more] = site.received
    expect([first?.message.id, second?.message.id]).toEqual([id, id])
    expect((second?.at ?? 0) - (first?.at ?? 0)).toBeGreaterThan(900)
    expect(more).toEqual([])
  })

  it('brings a message to a site that was away, soon after it is back, however far off the next try is', async () => {
    await startWorker()
    const port = Number(new URL(site.url).port)
    await site.close()
    await add(site.url)
    await until(async () => (await attemptsOf()) > 0)
    await pool.query(
      `update graphile_worker._private_jobs set run_at = now() + interval '6 hours' where locked_at is null`,
    )
    site = await openSite(SECRET, port)
    await until(() => site.received.length > 0)
    await until(async () => (await jobsLeft()) === 0)
  })

  it('does not use up its attempts on a site that is well but refuses', async () => {
    await startWorker()
    site.answerWith(401)
    await add(site.url)
    await until(() => site.received.length >= 8)
    expect(await attemptsOf()).toBeLessThanOrEqual(3)
  })

  it('keeps a message that was given up, and says so', async () => {
    const worker = await startWorker()
    site.answerWith(500)
    await add(site.url, { maxAttempts: 1 })
    await until(async () => (await health(worker)).failed === 1)
    const { rows } = await pool.query('select last_error from graphile_worker.jobs')
    expect(rows[0].last_error).toContain('it answered 500')
    expect(await health(worker)).toMatchObject({ status: 'ok', waiting: 0, oldestWaitingMs: null })
  })

  it('is not held up by a site that does not answer', async () => {
    await startWorker()
    const silent = await openSite(SECRET)
    onTestFinished(() => silent.close())
    silent.answerWith('hang')
    await add(silent.url)
    await until(() => silent.received.length === 1)
    await add(site.url)
    await until(() => site.received.length === 1)
    const { rows } = await pool.query('select attempts, locked_at is not null as waiting from graphile_worker.jobs')
    expect(rows).toContainEqual({ attempts: 1, waiting: true })
  })

  it('that is killed in the middle of a delivery leaves it to the next, under the same id', async () => {
    const first = await startWorker()
    site.answerWith('hang')
    const id = await add(site.url)
    await until(() => site.received.length === 1)
    await first.end('SIGKILL')
    expect(await jobsLeft()).toBe(1)
    site.answerWith(200)
    await startWorker()
    await until(async () => (await jobsLeft()) === 0)
    expect(site.received.map(({ message }) => message.id)).toEqual([id, id])
  })

  it('takes up what another left while it was running itself, and nothing that a living one holds', async () => {
    const other = await startWorker()
    await deliver()
    other.process.kill('SIGSTOP')
    const slow = await startWorker()
    site.answerWith('hang')
    const id = await add(site.url)
    await until(() => timesReceived(id) === 1)
    other.process.kill('SIGCONT')
    // Time for the other to look for dead workers, and less than the living one waits for an answer.
    await new Promise((resolve) => setTimeout(resolve, 2500))
    expect(timesReceived(id)).toBe(1)
    site.answerWith(200)
    await slow.end('SIGKILL')
    await until(async () => (await jobsLeft()) === 0)
    expect(timesReceived(id)).toBe(2)
    expect(await health(other)).toMatchObject({ status: 'ok', waiting: 0 })
  })

  it('finishes what it is sending when it is asked to stop', async () => {
    const worker = await startWorker()
    site.answerWith(200, 1000)
    await add(site.url)
    await until(() => site.received.length === 1)
    expect(await worker.end('SIGTERM')).toBe(0)
    expect(await jobsLeft()).toBe(0)
    expect(site.received.length).toBe(1)
  })

  it('gives back what it cannot finish in time', async () => {
    const worker = await startWorker()
    site.answerWith('hang')
    await add(site.url)
    await until(() => site.received.length === 1)
    const ended = worker.end('SIGTERM')
    expect(await ended).toBe(0)
    const { rows } = await pool.query('select locked_at, attempts from graphile_worker.jobs')
    expect(rows).toEqual([{ locked_at: null, attempts: 1 }])
  })

  it('goes on also where the database failed it in its very first moment', async () => {
    await pool.query('alter table graphile_worker._private_tasks rename to hidden')
    try {
      await startWorker()
      await until(async () => (await leasesHeld()) > 0)
      // Time for the first question, which fails.
      await new Promise((resolve) => setTimeout(resolve, 500))
    } finally {
      await pool.query('alter table graphile_worker.hidden rename to _private_tasks')
    }
    await deliver()
  })

  it('waits out an outage of the database and goes on by itself', async () => {
    const folder = await mkdtemp(path.join(tmpdir(), 'dateline-outage-'))
    onTestFinished(() => rm(folder, { recursive: true, force: true }))
    const server = await startDatabase({ folder, isDurable: false })
    onTestFinished(() => server.stop())
    const port = Number(new URL(server.url).port)
    const url = await createDatabase(server.url, 'outage')
    await runMigrations({ connectionString: url })
    const worker = await startWorker(url)
    await until(async () => (await fetch(worker.healthUrl)).status === 200)
    await server.stop()
    await until(async () => (await fetch(worker.healthUrl)).status === 503)
    const back = await startDatabase({ folder, port, isDurable: false })
    onTestFinished(() => back.stop())
    // Its end is the connection's own, before the server's; a pool would not wait for that.
    const client = new pg.Client({ connectionString: url })
    await client.connect()
    onTestFinished(() => client.end())
    onTestFinished(() => endWorkers())
    await add(site.url, { on: client })
    await until(() => site.received.length > 0)
    await until(async () => (await jobsLeft(client)) === 0)
    expect((await fetch(worker.healthUrl)).status).toBe(200)
    expect(worker.process.exitCode).toBeNull()
  })
})

async function attemptsOf(): Promise<number> {
  const { rows } = await pool.query(
    'select max(attempts)::int as attempts from graphile_worker.jobs where locked_at is null',
  )
  return rows[0].attempts ?? 0
}

async function leasesHeld(): Promise<number> {
  const { rows } = await pool.query(
    `select count(*)::int as held from pg_stat_activity
     where datname = current_database() and application_name = 'dateline worker lease'`,
  )
  return rows[0].held
}

async function health(worker: WorkerProcess): Promise<Record<string, unknown>> {
  return (await (await fetch(worker.healthUrl)).json()) as Record<string, unknown>
}
