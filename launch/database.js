import { mkdirSync } from 'node:fs'
import pg from 'pg'
import { DatabaseError, findPrograms, prepareCluster, readRecord, writeRecord } from './database/cluster.js'
import { stopLeftover } from './database/leftover.js'
import { addressOf } from './database/running.js'
import { runServer, serverWords, untilItAnswers } from './database/server.js'
import { freePort, isFree } from './machine/port.js'
import { identify } from './machine/process-identity.js'

export { DatabaseError } from './database/cluster.js'

/**
 * @typedef {object} Database
 * @property {string} url  of the server's own database `postgres`, with user and password
 * @property {number} pid  of the server's first process
 * @property {Promise<void>} ended  resolves when the server has ended, for whatever reason
 * @property {() => Promise<void>} stop  ends every connection and the server; safe to call twice
 */

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
  const url = addressOf(record.password, chosen, 'postgres')
  const server = runServer(folder, [...prefix, programs.postgres, ...serverWords(folder, chosen, isDurable)])
  await untilItAnswers(url, server)
  return { url, pid: server.pid, ended: server.ended, stop: server.stop }
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
