import { spawnSync } from 'node:child_process'
import { chownSync, existsSync, lstatSync, readdirSync } from 'node:fs'
import { join } from 'node:path'

/**
 * How to run a PostgreSQL program, which refuses to run as root.
 *
 * @typedef {object} Disguise
 * @property {string[]} prefix  words that go before the program on the command line
 * @property {number | null} owner  the user to whom the cluster's files must belong; null where they are ours already
 */

const NAMESPACE = ['unshare', '--user', '--map-user=1000', '--map-group=1000']
const NOBODY = 65534
// An ordinary user who may still walk through folders of mode 0700.
const WALKING = '+dac_override,+dac_read_search'

/**
 * Chooses how to run `program` so that it may write in `cluster` (or create it in its parent).
 * A cluster that exists is run by the user it belongs to.
 *
 * @param {string} program
 * @param {string} cluster
 * @returns {Disguise | null} null when there is no way on this machine
 */
export function chooseDisguise(program, cluster) {
  if (process.getuid?.() !== 0) return { prefix: [], owner: null }
  const parent = join(cluster, '..')
  const owner = lstatSync(existsSync(cluster) ? cluster : parent).uid
  const user = owner === 0 ? NOBODY : owner
  /** @type {Disguise[]} */
  const ways = [
    ...(owner === 0 ? [{ prefix: NAMESPACE, owner: null }] : []),
    { prefix: asUser(user, [`--inh-caps=${WALKING}`, `--ambient-caps=${WALKING}`]), owner: user },
    { prefix: asUser(user, []), owner: user },
  ]
  return ways.find((way) => canRun(way.prefix, program, parent)) ?? null
}

/**
 * Gives a folder and all that is in it to `owner`.
 *
 * @param {string} path
 * @param {number} owner
 */
export function giveTo(path, owner) {
  chownSync(path, owner, owner)
  if (!lstatSync(path).isDirectory()) return
  for (const name of readdirSync(path)) giveTo(join(path, name), owner)
}

/**
 * @param {number} user
 * @param {string[]} capabilities
 */
function asUser(user, capabilities) {
  return ['setpriv', `--reuid=${user}`, `--regid=${user}`, '--clear-groups', ...capabilities]
}

/**
 * @param {string[]} prefix
 * @param {string} program
 * @param {string} folder
 */
function canRun(prefix, program, folder) {
  const script = 'test -x "$1" && "$0" --version'
  const [command, ...words] = [...prefix, 'sh', '-c', script, program, folder]
  return spawnSync(/** @type {string} */ (command), words, { stdio: 'ignore' }).status === 0
}
