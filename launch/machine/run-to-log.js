import { readFileSync } from 'node:fs'
import { join } from 'node:path'
import { ROOT } from './places.js'
import { leadGroup, signalGroup } from './process-group.js'

/**
 * Runs a command to its end.
 *
 * @param {readonly string[]} words
 * @param {object} options
 * @param {string} options.log  the file for all it says
 * @param {number} options.limitMs  after which it is ended and counts as failed
 * @param {NodeJS.ProcessEnv} [options.env]
 * @param {string} [options.folder]
 * @returns {Promise<{ code: number, text: string }>} `code` is -1 when it did not end by itself
 */
export async function runToLog(words, { log, limitMs, env = process.env, folder = ROOT }) {
  const leader = leadGroup(words, { folder, env, log })
  const timer = setTimeout(() => signalGroup(leader.pid, 'SIGKILL'), limitMs)
  const code = await leader.ended
  clearTimeout(timer)
  return { code, text: readFileSync(log, 'utf8') }
}

/** Logs of what is done before the data folder is known. */
export function workspaceLog(/** @type {string} */ name) {
  return join(ROOT, '.data', 'logs', `${name}.log`)
}
