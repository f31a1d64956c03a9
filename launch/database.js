import { spawn } from 'node:child_process'
import { closeSync, mkdirSync, openSync, readFileSync } from 'node:fs'
import { join } from 'node:path'
import pg from 'pg'
import {
  clusterIn,
  DatabaseError,
  findPrograms,
  lastLine,
  prepareCluster,
  readRecord,
  writeRecord,
} from './database-cluster.js'
import { stopLeftover } from './database-leftover.js'
import { freePort, isFree } from './port.js'
import { identify, waitFor } from './process-identity.js'

export { DatabaseError } from './database-cluster.js'

/**
 * @typedef {object} Database
 * @property {string} url  of the server's own database `postgres`, with user and password
 * @property {number} pid  of the server's first process
 * @property {() => Promise<void>} stop  ends every connection and the server; safe to call twice
 */

const START_LIMIT_MS = 60_000
const STOP_LIMIT_MS = 30_000

/**
 * Starts a PostgreSQL 18 of our own on the loopback address, with its files in `folder` (created where absent).
 * A server that a killed run left there is stopped first.
 *
 * @param {object} options
 * @param {string} options.folder
 * @param {number} [options.port]  otherwise the one it had last where that is free, else any free one
 * @param {boolean} [options.isDurable]  false gives up safety against power loss for speed: for tests
 * @returns {Promise<Database>}
 * @throws {DatabaseError} one sentence for the terminal
 */
export async function startDatabase({ folder, port, isDurable = true }) {
  makeFolder(folder)
  const programs = await findPrograms()
  const record = readRecord(folder)
  await stopLeftover(folder, record)
  writeRecord(folder, record)
  const prefix = prepareCluster(folder, { programs, password: record.password, isDurable })
  const chosen = port ?? (record.port !== null && (await isFree(record.port)) ? record.port : await freePort())
  if (!(await isFree(chosen))) throw new DatabaseError(`Port ${chosen}, meant for the database, is taken.`)
  writeRecord(folder, { ...record, port: chosen, keeper: identify(process.pid) })
  const url = `postgres://dateline:${record.password}@127.0.0.1:${chosen}/postgres`
  const server = runServer(folder, [...prefix, programs.postgres, ...serverWords(folder, chosen, isDurable)])
  await answers(url, server)
  return { url, pid: server.pid, stop: server.stop }
}

/**
 * Creates the database `name` on a server, where it is absent.
 *
 * @param {string} serverUrl
 * @param {string} name
 * @returns {Promise<string>} the address of that database
 */
export async function createDatabase(serverUrl, name) {
  const client = new pg.Client({ connectionString: serverUrl })
  await client.connect()
  try {
    const found = await client.query('select 1 from pg_database where datname = $1', [name])
    if (found.rowCount === 0) await client.query(`create database ${client.escapeIdentifier(name)}`)
  } finally {
    await client.end()
  }
  const url = new URL(serverUrl)
  url.pathname = `/${encodeURIComponent(name)}`
  return url.href
}

/** @param {string} folder */
function makeFolder(folder) {
  try {
    mkdirSync(folder, { recursive: true, mode: 0o700 })
  } catch (error) {
    throw new DatabaseError(`The folder ${folder} cannot be created: ${/** @type {Error} */ (error).message}`)
  }
}

/**
 * @param {string} folder
 * @param {number} port
 * @param {boolean} isDurable
 */
function serverWords(folder, port, isDurable) {
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
function runServer(folder, words) {
  const logFile = join(folder, 'server.log')
  const log = openSync(logFile, 'w', 0o600)
  const [command, ...rest] = words
  const child = spawn(/** @type {string} */ (command), rest, { stdio: ['ignore', log, log], detached: true })
  closeSync(log)
  const end = { isEnded: false }
  const ended = new Promise((resolve) => {
    for (const event of ['exit', 'error']) child.once(event, () => resolve((end.isEnded = true)))
  })
  // SIGINT is PostgreSQL's fast shutdown; SIGTERM would wait for every client to leave.
  const ask = () => void child.kill('SIGINT')
  process.once('exit', ask)
  async function stop() {
    process.off('exit', ask)
    if (end.isEnded) return
    ask()
    if (!(await waitFor(() => end.isEnded, STOP_LIMIT_MS))) child.kill('SIGQUIT')
    await ended
  }
  return { pid: child.pid ?? 0, stop, end, says: () => lastLine(readFileSync(logFile, 'utf8')) }
}

/**
 * @param {string} url
 * @param {ReturnType<typeof runServer>} server
 */
async function answers(url, server) {
  const deadline = Date.now() + START_LIMIT_MS
  while (!(await canConnect(url))) {
    if (server.end.isEnded) throw new DatabaseError(`PostgreSQL stopped at once: ${server.says()}`)
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
