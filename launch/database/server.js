import { spawn } from 'node:child_process'
import { closeSync, openSync, readFileSync } from 'node:fs'
import { join } from 'node:path'
import pg from 'pg'
import { waitFor } from '../machine/process-identity.js'
import { clusterIn, DatabaseError, lastLine } from './cluster.js'

const START_LIMIT_MS = 60_000
const STOP_LIMIT_MS = 30_000

/** @typedef {ReturnType<typeof runServer>} Server */

/**
 * @param {string} folder
 * @param {number} port
 * @param {boolean} isDurable
 */
export function serverWords(folder, port, isDurable) {
  const settings = {
    port,
    listen_addresses: '127.0.0.1',
    unix_socket_directories: '',
    timezone: 'UTC',
    log_timezone: 'UTC',
    ...(isDurable ? {} : { fsync: 'off', synchronous_commit: 'off', full_page_writes: 'off' }),
  }
  return ['-D', clusterIn(folder), ...Object.entries(settings).flatMap(([name, value]) => ['-c', `${name}=${value}`])]
}

/**
 * Runs in a process group of its own, so that a Ctrl-C reaches the parts that use it first.
 *
 * @param {string} folder
 * @param {string[]} words
 */
export function runServer(folder, words) {
  const logFile = join(folder, 'server.log')
  const log = openSync(logFile, 'w', 0o600)
  const [command, ...rest] = words
  const child = spawn(/** @type {string} */ (command), rest, { stdio: ['ignore', log, log], detached: true })
  closeSync(log)
  child.unref()
  /** @type {Promise<void>} */
  const ended = new Promise((resolve) => {
    child.once('exit', () => resolve()).once('error', () => resolve())
  })
  const hasEnded = () => child.pid === undefined || child.exitCode !== null || child.signalCode !== null
  // SIGINT is PostgreSQL's fast shutdown; SIGTERM would wait for every client to leave.
  const ask = () => void child.kill('SIGINT')
  process.once('exit', ask)
  async function stop() {
    process.off('exit', ask)
    if (hasEnded()) return
    ask()
    if (await waitFor(hasEnded, STOP_LIMIT_MS)) return
    child.kill('SIGQUIT')
    await waitFor(hasEnded, STOP_LIMIT_MS)
  }
  return { pid: child.pid ?? 0, stop, hasEnded, ended, says: () => worstLine(readFileSync(logFile, 'utf8')) }
}

/**
 * @param {string} url
 * @param {Server} server
 */
export async function untilItAnswers(url, server) {
  const deadline = Date.now() + START_LIMIT_MS
  while (!(await canConnect(url))) {
    if (server.hasEnded()) throw new DatabaseError(`PostgreSQL stopped at once: ${server.says()}`)
    if (Date.now() > deadline) {
      await server.stop()
      throw new DatabaseError(`PostgreSQL did not answer within ${START_LIMIT_MS / 1000} s: ${server.says()}`)
    }
    await new Promise((resolve) => setTimeout(resolve, 20))
  }
}

/** @param {string} url */
async function canConnect(url) {
  const client = new pg.Client({ connectionString: url, connectionTimeoutMillis: 5000 })
  try {
    await client.connect()
    await client.query('select 1')
    return true
  } catch {
    return false
  } finally {
    await client.end().catch(() => {})
  }
}

/**
 * Why it ended: what comes after that in the log only says that it did.
 *
 * @param {string} log
 */
function worstLine(log) {
  return lastLine(log.match(/^.*(?:FATAL|PANIC).*$/m)?.[0] ?? log)
}
