import { delimiter, join } from 'node:path'
import { Failure } from '../machine/failure.js'
import { ROOT, toolPath } from '../machine/places.js'
import { lastLines, leadGroup } from '../machine/process-group.js'
import { step } from '../machine/progress.js'
import { workspaceLog } from '../machine/run-to-log.js'

/**
 * Builds the packages whose sources changed since they were built.
 *
 * @param {{ signal?: AbortSignal }} options
 */
export async function buildWhatIsStale({ signal }) {
  await step('Building what changed', async () => {
    const log = workspaceLog('build')
    const path = [join(ROOT, 'launch', 'bin'), toolPath()].join(delimiter)
    const env = { ...process.env, PATH: path, TURBO_TELEMETRY_DISABLED: '1', NEXT_TELEMETRY_DISABLED: '1' }
    const leader = leadGroup(['turbo', 'run', 'build', '--output-logs=new-only'], { folder: ROOT, env, log })
    const stop = () => void leader.stop(2000)
    signal?.addEventListener('abort', stop)
    const code = await leader.ended
    signal?.removeEventListener('abort', stop)
    signal?.throwIfAborted()
    if (code !== 0) throw new Failure(`The build failed; the end of ${log}:`, lastLines(log, 25))
  })
}
