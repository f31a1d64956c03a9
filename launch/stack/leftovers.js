import { existsSync } from 'node:fs'
import { join } from 'node:path'
import { readRecord } from '../database/cluster.js'
import { stopLeftover } from '../database/leftover.js'
import { stopLeftParts } from './run-record.js'

/** @param {string} dataFolder */
export function databaseIn(dataFolder) {
  return join(dataFolder, 'database')
}

/**
 * Stops all that a killed run left running: its parts, then its database.
 *
 * @param {string} dataFolder
 * @returns {Promise<string[]>} the names of the parts that were stopped
 * @throws {import('../machine/failure.js').Failure} when that run is alive
 */
export async function stopLeftovers(dataFolder) {
  const parts = await stopLeftParts(dataFolder)
  const database = databaseIn(dataFolder)
  const hasDatabase = existsSync(database) && (await stopLeftover(database, readRecord(database)))
  return hasDatabase ? [...parts, 'database'] : parts
}
