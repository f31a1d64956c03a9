import { existsSync, mkdirSync, readFileSync, renameSync, rmSync, writeFileSync } from 'node:fs'
import { join } from 'node:path'
import { Failure } from '../machine/failure.js'
import { signalGroup } from '../machine/process-group.js'
import { identify, isAlive, waitFor } from '../machine/process-identity.js'

/** @typedef {import('../machine/process-identity.js').ProcessIdentity} ProcessIdentity */

/**
 * What runs, written down so that the next run can find what a killed one left.
 *
 * @typedef {object} RunRecord
 * @property {ProcessIdentity | null} launcher
 * @property {Record<string, ProcessIdentity>} parts  leaders of process groups, by name
 */

const STOP_LIMIT_MS = 10_000

/** @param {string} folder  the data folder */
export function openRunRecord(folder) {
  /** @type {RunRecord} */
  const record = { launcher: identify(process.pid), parts: {} }
  return {
    /**
     * @param {string} name
     * @param {number} pid
     */
    add(name, pid) {
      const part = identify(pid)
      if (part) record.parts[name] = part
      write(folder, record)
    },
    /** @param {string} name */
    remove(name) {
      delete record.parts[name]
      write(folder, record)
    },
    close: () => rmSync(recordIn(folder), { force: true }),
  }
}

/**
 * Stops what a killed run left running, after checking that the processes are those that were written down.
 *
 * @param {string} folder  the data folder
 * @returns {Promise<string[]>} the names of the parts that were stopped
 * @throws {Failure} when the run that wrote the record is alive
 */
export async function stopLeftParts(folder) {
  const record = read(folder)
  if (!record) return []
  if (record.launcher && isAlive(record.launcher)) {
    throw new Failure(`It already runs from ${folder} (process ${record.launcher.pid}): stop that first.`)
  }
  const left = Object.entries(record.parts).filter(([, part]) => isAlive(part))
  for (const [, part] of left) signalGroup(part.pid, 'SIGTERM')
  await waitFor(() => left.every(([, part]) => !isAlive(part)), STOP_LIMIT_MS)
  for (const [, part] of left) signalGroup(part.pid, 'SIGKILL')
  rmSync(recordIn(folder))
  return left.map(([name]) => name)
}

/** @param {string} folder */
function recordIn(folder) {
  return join(folder, 'run.json')
}

/**
 * @param {string} folder
 * @returns {RunRecord | null}
 */
function read(folder) {
  if (!existsSync(recordIn(folder))) return null
  try {
    return JSON.parse(readFileSync(recordIn(folder), 'utf8'))
  } catch {
    return null
  }
}

/**
 * @param {string} folder
 * @param {RunRecord} record
 */
function write(folder, record) {
  mkdirSync(folder, { recursive: true, mode: 0o700 })
  const draft = `${recordIn(folder)}.new`
  writeFileSync(draft, JSON.stringify(record), { mode: 0o600 })
  renameSync(draft, recordIn(folder))
}
