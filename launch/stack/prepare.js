import { join } from 'node:path'
import { Failure } from '../machine/failure.js'
import { lastLines, leadGroup } from '../machine/process-group.js'
import { environmentOf } from './part-environment.js'
import { cmsScript, outsideNext } from './parts.js'

const PREPARE_LIMIT_MS = 5 * 60_000
const DONE = 'prepared'

/**
 * Brings the database to the schema of this version, with a first administrator and the demo content where it is empty.
 *
 * @param {import('./part-environment.js').Settings} settings  those of the stack and `FIRST_ADMIN_…`
 * @param {object} options
 * @param {string} options.logs
 * @param {(line: string) => void} options.onLine  is told what it does
 * @param {AbortSignal} [options.signal]
 */
export async function prepareDatabase(settings, { logs, onLine, signal }) {
  const log = join(logs, 'prepare.log')
  const { folder, words } = cmsScript('src/prepare/prepare.ts')
  const leader = leadGroup(words, {
    folder,
    env: outsideNext(environmentOf('prepare', settings)),
    log,
    onLine: (line) => line === DONE || onLine(line),
  })
  const stop = () => void leader.stop(2000)
  signal?.addEventListener('abort', stop)
  const timer = setTimeout(stop, PREPARE_LIMIT_MS)
  const code = await leader.ended
  clearTimeout(timer)
  signal?.removeEventListener('abort', stop)
  // The exit code alone proves nothing: a loader that stalls ends with 0 and has done nothing.
  if (code === 0 && lastLines(log, 1)[0] === DONE) return
  throw new Failure(`The database could not be prepared; the end of ${log}:`, lastLines(log, 12))
}
