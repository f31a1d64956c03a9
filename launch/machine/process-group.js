import { spawn } from 'node:child_process'
import { createWriteStream, existsSync, mkdirSync, openSync, readFileSync, renameSync } from 'node:fs'
import { dirname } from 'node:path'
import { createInterface } from 'node:readline'
import { finished } from 'node:stream/promises'
import { stripVTControlCharacters } from 'node:util'
import { Failure } from './failure.js'
import { waitFor } from './process-identity.js'

/**
 * A command that leads a process group of its own, with all it says in a file.
 *
 * @typedef {object} GroupLeader
 * @property {number} pid
 * @property {Promise<number>} ended  its exit code, -1 when a signal ended it; all it said is in its log by then
 * @property {() => boolean} hasEnded
 * @property {(limitMs: number) => Promise<void>} stop  asks the whole group to end, then ends it
 */

/**
 * @param {readonly string[]} words
 * @param {object} options
 * @param {string} options.folder
 * @param {NodeJS.ProcessEnv} options.env
 * @param {string} options.log
 * @param {(line: string) => void} [options.onLine]  is given each line it says
 * @returns {GroupLeader}
 */
export function leadGroup(words, { folder, env, log, onLine }) {
  const file = openLog(log)
  const [command = '', ...rest] = words
  const child = spawn(command, rest, { cwd: folder, env, stdio: ['ignore', 'pipe', 'pipe'], detached: true })
  for (const stream of [child.stdout, child.stderr]) {
    stream.pipe(file, { end: false })
    if (onLine) createInterface({ input: stream }).on('line', onLine)
  }
  const end = () => signalGroup(child.pid, 'SIGKILL')
  process.once('exit', end)
  /** @type {Promise<number>} */
  const ended = new Promise((resolve) => {
    child.once('close', (code) => resolve(code ?? -1)).once('error', () => resolve(-1))
  }).then(async (code) => {
    process.off('exit', end)
    await finished(file.end())
    return code
  })
  const hasEnded = () => child.pid === undefined || child.exitCode !== null || child.signalCode !== null
  async function stop(/** @type {number} */ limitMs) {
    signalGroup(child.pid, 'SIGTERM')
    await waitFor(hasEnded, limitMs)
    signalGroup(child.pid, 'SIGKILL')
    await ended
  }
  return { pid: child.pid ?? 0, ended, hasEnded, stop }
}

/**
 * Sends a signal to all that is left of a group.
 *
 * @param {number | undefined} leader
 * @param {NodeJS.Signals} name
 */
export function signalGroup(leader, name) {
  if (!leader) return
  try {
    process.kill(-leader, name)
  } catch {
    // Nothing is left of it.
  }
}

/**
 * The last lines of a log, without colours.
 *
 * @param {string} path
 * @param {number} count
 */
export function lastLines(path, count) {
  if (!existsSync(path)) return []
  return stripVTControlCharacters(readFileSync(path, 'utf8')).trimEnd().split('\n').slice(-count)
}

/**
 * The log of the run before is kept beside the new one.
 *
 * @param {string} path
 */
function openLog(path) {
  try {
    mkdirSync(dirname(path), { recursive: true, mode: 0o700 })
    if (existsSync(path)) renameSync(path, path.replace(/\.log$/, '.previous.log'))
    return createWriteStream(path, { fd: openSync(path, 'w', 0o600) })
  } catch (error) {
    throw new Failure(`No right to write ${path}: ${/** @type {Error} */ (error).message}`)
  }
}
