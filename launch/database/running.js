import { existsSync } from 'node:fs'
import { isAlive } from '../machine/process-identity.js'
import { readRecord } from './cluster.js'

/**
 * The address of the database `name` on the server that another process keeps running in `folder`.
 *
 * @param {string} folder
 * @param {string} name
 * @returns {string | null} null where none runs
 */
export function runningDatabase(folder, name) {
  if (!existsSync(folder)) return null
  const record = readRecord(folder)
  const isRunning = record.keeper !== null && record.port !== null && isAlive(record.keeper)
  return isRunning ? addressOf(record.password, /** @type {number} */ (record.port), name) : null
}

/**
 * @param {string} password
 * @param {number} port
 * @param {string} name
 */
export function addressOf(password, port, name) {
  return `postgres://dateline:${password}@127.0.0.1:${port}/${name}`
}
