import { type ChildProcess, spawn } from 'node:child_process'
import path from 'node:path'
import { freePort } from '@dateline/launch/machine/port.js'

/** The worker as it really runs, in a process of its own. */
export interface WorkerProcess {
  readonly healthUrl: string
  readonly process: ChildProcess
  /** Ends it with this signal; resolves to its exit code, `null` where the signal ended it. */
  end(signal: NodeJS.Signals): Promise<number | null>
}

export async function startWorkerProcess(databaseUrl: string, secret: string): Promise<WorkerProcess> {
  const port = await freePort()
  const child = spawn(process.execPath, ['--import', 'tsx', 'src/delivery/worker.ts'], {
    cwd: path.resolve(import.meta.dirname, '..'),
    stdio: ['ignore', 'pipe', 'inherit'],
    env: {
      NODE_ENV: 'production',
      PATH: process.env.PATH,
      DATABASE_URL: databaseUrl,
      PAYLOAD_SECRET: 'a secret that only the tests know, long enough',
      DELIVERY_SECRET: secret,
      WORKER_PORT: String(port),
    },
  })
  const ended = new Promise<number | null>((resolve) => child.once('exit', resolve))
  const healthUrl = `http://127.0.0.1:${port}/health`
  function end(signal: NodeJS.Signals) {
    child.kill(signal)
    return ended
  }
  try {
    await until(async () => (await fetch(healthUrl).catch(() => null)) !== null)
  } catch (error) {
    await end('SIGKILL')
    throw error
  }
  return { healthUrl, process: child, end }
}

/** How long a condition is waited for, in milliseconds: only something that never comes takes so long. */
const PATIENCE = 60_000

/** Waits until something is so; throws after a minute. */
export async function until(isSo: () => boolean | Promise<boolean>): Promise<void> {
  const end = Date.now() + PATIENCE
  while (!(await isSo())) {
    if (Date.now() > end) throw new Error(`It was not so within ${PATIENCE} ms.`)
    await new Promise((resolve) => setTimeout(resolve, 20))
  }
}
