import { Failure } from '../machine/failure.js'
import { PACKAGE_MANAGER, ROOT } from '../machine/places.js'
import { lastLines } from '../machine/process-group.js'
import { step } from '../machine/progress.js'
import { runToLog, workspaceLog } from '../machine/run-to-log.js'
import { forgetInstalled, isInstalled, markInstalled } from './install-stamp.js'

const INSTALL_LIMIT_MS = 15 * 60_000
const NO_NETWORK = /ENOTFOUND|EAI_AGAIN|ECONNREFUSED|ECONNRESET|ENETUNREACH|ETIMEDOUT|META_FETCH_FAIL|ERR_SOCKET/
const NO_RIGHT = /EACCES|EPERM|EROFS/

/** Installs the packages when a manifest or the lockfile changed since the last time that went well. */
export async function installWhenStale() {
  if (isInstalled(ROOT)) return
  await step('Installing packages', async () => {
    forgetInstalled(ROOT)
    await install()
    markInstalled(ROOT)
  })
}

async function install() {
  const log = workspaceLog('install')
  const env = { ...process.env, CI: 'true' }
  const words = ['npx', '--yes', '--prefer-offline', PACKAGE_MANAGER, 'install', '--frozen-lockfile']
  const { code, text } = await runToLog(words, { log, env, limitMs: INSTALL_LIMIT_MS })
  if (code !== 0) throw new Failure(reason(text), lastLines(log, 8))
}

/** @param {string} text */
function reason(text) {
  if (NO_NETWORK.test(text)) return 'The packages could not be downloaded: the package registry cannot be reached.'
  if (NO_RIGHT.test(text)) return `The packages could not be installed: no right to write in ${ROOT}.`
  return 'The packages could not be installed.'
}
