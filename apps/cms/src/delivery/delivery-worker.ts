import { setTimeout as sleep } from 'node:timers/promises'
import { Logger, run } from 'graphile-worker'
import pg from 'pg'
import { DELIVER, readDelivery } from './delivery'
import { postMessage } from './post-message'
import { QuestionWatch } from './question-watch'
import { queueLength } from './queue-length'
import { WaitingRetries } from './waiting-retries'
import { serveHealth } from './worker-health'
import { holdLease, type Lease, unlockDeadWorkers } from './worker-lease'

interface WorkerOptions {
  readonly databaseUrl: string
  readonly deliverySecret: string
  readonly healthPort: number
  /** One line on what went wrong or was mended. */
  readonly log: (line: string) => void
}

export interface DeliveryWorker {
  /** Finishes what is being sent, at most five seconds long, and gives the rest back to the queue. */
  stop(): Promise<void>
}

/** How many messages are on their way at once. */
const CONCURRENCY = 4
/** How often the queue is looked at without being told (for retries), and how often dead workers are looked for. */
const POLL_INTERVAL = 1000
const TEND_INTERVAL = 2000

/** Delivers messages until it is stopped; an outage of the database is waited out. */
export async function startDeliveryWorker(options: WorkerOptions): Promise<DeliveryWorker> {
  const pool = new pg.Pool({ connectionString: options.databaseUrl, max: 3, connectionTimeoutMillis: 2000 })
  pool.on('error', () => {})
  const health = await serveHealth(options.healthPort, () => queueLength(pool))
  const stopping = new AbortController()
  const work = keepRunning({ ...options, pool, retries: new WaitingRetries(pool), signal: stopping.signal })
  return {
    async stop() {
      stopping.abort()
      await work
      health.close()
      await pool.end()
    },
  }
}

interface Work extends WorkerOptions {
  readonly pool: pg.Pool
  readonly retries: WaitingRetries
  readonly signal: AbortSignal
}

async function keepRunning(work: Work): Promise<void> {
  while (!work.signal.aborted) {
    try {
      await runUntilStopped(work)
    } catch (error) {
      work.log(`The worker begins again: ${reasonOf(error)}`)
      await sleep(POLL_INTERVAL, undefined, { signal: work.signal }).catch(() => {})
    }
  }
}

async function runUntilStopped(work: Work): Promise<void> {
  const leases = new Map<string, Promise<Lease>>()
  const runner = await run(runnerOptions(work, leases))
  const stop = () => void runner.stop().catch(() => {})
  work.signal.addEventListener('abort', stop)
  const questions = new QuestionWatch(runner.events)
  const tending = setInterval(async () => {
    if (questions.isStuck(await tend(work, [...leases.keys()]))) {
      work.log('The worker begins again: it could not ask for work.')
      stop()
    }
  }, TEND_INTERVAL)
  if (work.signal.aborted) stop()
  try {
    await runner.promise
  } finally {
    clearInterval(tending)
    work.signal.removeEventListener('abort', stop)
    await Promise.all([...leases.values()].map(async (lease) => (await lease).release()))
  }
}

function runnerOptions(work: Work, leases: Map<string, Promise<Lease>>): Parameters<typeof run>[0] {
  async function beforeFirstJob(workerPoolId: string) {
    if (!leases.has(workerPoolId)) {
      const lease = holdLease(work.databaseUrl, workerPoolId, work.signal)
      leases.set(workerPoolId, lease)
      await lease
      await tend(work, [workerPoolId])
    }
    await leases.get(workerPoolId)
  }
  return {
    connectionString: work.databaseUrl,
    concurrency: CONCURRENCY,
    pollInterval: POLL_INTERVAL,
    noHandleSignals: true,
    parsedCronItems: [],
    logger: new Logger(() => (level, message) => {
      if (level === 'error') work.log(firstLine(message))
    }),
    preset: {
      // In batches, even of one, the end of a job is tried again while the database is away.
      worker: { completeJobBatchDelay: 0, failJobBatchDelay: 0 },
      plugins: [
        {
          name: 'dateline-lease',
          version: '1.0.0',
          worker: { hooks: { startWorker: (_context, { worker }) => beforeFirstJob(worker.workerPool.id) } },
        },
      ],
    },
    taskList: {
      [DELIVER]: async (payload, { abortSignal }) => {
        const delivery = readDelivery(payload)
        await postMessage(delivery, { secret: work.deliverySecret, signal: abortSignal ?? work.signal })
        work.retries.reached(delivery.target)
      },
    },
  }
}

/** Takes up what dead workers left and what may be tried sooner. Resolves to whether the database answered. */
async function tend({ pool, retries, log }: Work, ownIds: readonly string[]): Promise<boolean> {
  try {
    for (const id of ownIds) {
      const dead = await unlockDeadWorkers(pool, id)
      if (dead.length > 0) log(`Taken up from workers that died: ${dead.join(', ')}`)
    }
    await retries.wake()
    return true
  } catch {
    // The runner reports an outage.
    return false
  }
}

function reasonOf(error: unknown): string {
  return error instanceof Error ? firstLine(error.message || error.name) : String(error)
}

function firstLine(text: string): string {
  return text.split('\n')[0] ?? ''
}
