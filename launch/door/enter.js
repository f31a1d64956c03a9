import { spawn } from 'node:child_process'
import { existsSync } from 'node:fs'
import { join } from 'node:path'
import { loadEnvironmentFile, readConfiguration } from '../configuration.js'
import { Failure, printFailure } from '../machine/failure.js'
import { ROOT, toolPath } from '../machine/places.js'
import { stopLeftovers } from '../stack/leftovers.js'
import { installWhenStale } from './install.js'
import { watchNpm } from './watch-npm.js'

// `process.loadEnvFile` came with 20.12; the packages of the workspace want the Node they bring, or 22.18.
const OLDEST_TO_ENTER = [20, 12]
const OLDEST_TO_RUN = [22, 18]
const INTERRUPTED = 130

/**
 * Goes from whatever Node was there to the workspace's own: installs what is missing, then runs
 * `commands/<name>.js` and ends as it ends. This process stays as its guard: when the command is killed outright, what
 * it left running is stopped.
 *
 * @param {string} name
 */
export async function enter(name) {
  const leave = () => process.exit(INTERRUPTED)
  for (const signal of /** @type {const} */ (['SIGINT', 'SIGTERM', 'SIGHUP'])) process.on(signal, leave)
  try {
    if (!isAtLeast(OLDEST_TO_ENTER))
      throw new Failure(`Node ${OLDEST_TO_ENTER.join('.')} or newer is needed; this is ${process.version}.`)
    await installWhenStale()
    const node = workspaceNode()
    for (const signal of /** @type {const} */ (['SIGINT', 'SIGTERM', 'SIGHUP'])) process.off(signal, leave)
    process.exitCode = await guard(node, join(ROOT, 'launch', 'commands', `${name}.js`))
  } catch (error) {
    printFailure(error)
    process.exitCode = 1
  }
}

function workspaceNode() {
  const own = join(ROOT, 'node_modules', '.bin', 'node')
  if (existsSync(own)) return own
  if (isAtLeast(OLDEST_TO_RUN)) return process.execPath
  throw new Failure(
    `On ${process.platform} (${process.arch}) Node ${OLDEST_TO_RUN.join('.')} or newer is needed; this is ${process.version}.`,
  )
}

/**
 * @param {string} node
 * @param {string} script
 * @returns {Promise<number>} the exit code
 */
async function guard(node, script) {
  const env = { ...process.env, PATH: toolPath() }
  const child = spawn(node, [script, ...process.argv.slice(2)], {
    cwd: ROOT,
    env,
    stdio: ['inherit', 'inherit', 'inherit', 'ipc'],
  })
  // A message, since a Ctrl-C in a terminal has already reached the child as a signal.
  const ask = () => void (child.connected && child.send('stop'))
  for (const signal of /** @type {const} */ (['SIGINT', 'SIGTERM', 'SIGHUP'])) process.on(signal, ask)
  const watch = watchNpm(ask)
  const [code, signal] = await new Promise((resolve, reject) => {
    child.once('exit', (...end) => resolve(end)).once('error', reject)
  })
  clearInterval(watch)
  if (signal === null) return code
  loadEnvironmentFile()
  await stopLeftovers(readConfiguration(process.env).dataFolder)
  throw new Failure(`The launcher was ended by ${signal}; what it had started was stopped.`)
}

/** @param {number[]} oldest */
function isAtLeast([major = 0, minor = 0]) {
  const [ownMajor = 0, ownMinor = 0] = process.versions.node.split('.').map(Number)
  return ownMajor > major || (ownMajor === major && ownMinor >= minor)
}
