import { existsSync, readFileSync, rmSync } from 'node:fs'
import { join } from 'node:path'
import { identify, isAlive, waitFor } from '../machine/process-identity.js'
import { clusterIn, DatabaseError } from './cluster.js'

const STOP_LIMIT_MS = 30_000

/**
 * Stops the server that a killed run left in `folder`.
 *
 * @param {string} folder
 * @param {import('./cluster.js').ServerRecord} record
 * @returns {Promise<boolean>} whether there was one
 * @throws {DatabaseError} when the run that keeps the server is alive
 */
export async function stopLeftover(folder, { keeper }) {
  const cluster = clusterIn(folder)
  const lockFile = join(cluster, 'postmaster.pid')
  if (!existsSync(lockFile)) return false
  const pid = Number(readFileSync(lockFile, 'utf8').split('\n')[0])
  const server = identify(pid)
  if (!server || !isServing(cluster, pid)) {
    // Its number may belong to a stranger by now; PostgreSQL itself would then refuse to start.
    rmSync(lockFile)
    return false
  }
  if (keeper && isAlive(keeper)) {
    throw new DatabaseError(`The database in ${folder} is in use by process ${keeper.pid}: stop that one first.`)
  }
  signal(pid, 'SIGINT', folder)
  if (await waitFor(() => !isAlive(server), STOP_LIMIT_MS)) return true
  signal(pid, 'SIGQUIT', folder)
  if (!(await waitFor(() => !isAlive(server), STOP_LIMIT_MS))) {
    throw new DatabaseError(`The database left running in ${folder} (process ${pid}) cannot be stopped.`)
  }
  return true
}

/**
 * @param {number} pid
 * @param {NodeJS.Signals} name
 * @param {string} folder
 */
function signal(pid, name, folder) {
  try {
    process.kill(pid, name)
  } catch {
    throw new DatabaseError(`The database in ${folder} is run by another user (process ${pid}).`)
  }
}

/**
 * Where the system does not tell, the lock file is believed.
 *
 * @param {string} cluster
 * @param {number} pid
 */
function isServing(cluster, pid) {
  const path = `/proc/${pid}/cmdline`
  return !existsSync(path) || readFileSync(path, 'utf8').includes(cluster)
}
