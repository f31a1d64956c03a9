import { spawn } from 'node:child_process'
import { signalGroup } from './process-group.js'

/**
 * Runs a command to its end, with all it says on the terminal.
 *
 * @param {readonly string[]} words
 * @param {{ folder: string, env: NodeJS.ProcessEnv, limitMs: number }} options
 * @returns {Promise<number>} its exit code, -1 when it did not end by itself
 */
export async function runVisibly(words, { folder, env, limitMs }) {
  const [command = '', ...rest] = words
  const child = spawn(command, rest, { cwd: folder, env, stdio: ['ignore', 'inherit', 'inherit'], detached: true })
  const end = () => signalGroup(child.pid, 'SIGKILL')
  process.once('exit', end)
  const timer = setTimeout(end, limitMs)
  /** @type {number} */
  const code = await new Promise((resolve) => {
    child.once('exit', (status) => resolve(status ?? -1)).once('error', () => resolve(-1))
  })
  clearTimeout(timer)
  process.off('exit', end)
  end()
  return code
}
