import { once } from 'node:events'
import { loadEnvironmentFile, readConfiguration } from '../configuration.js'
import { step } from '../machine/progress.js'
import { clearTheWay } from '../stack/clear-the-way.js'
import { administratorFile } from '../stack/first-administrator.js'
import { runStack } from '../stack/run-stack.js'
import { buildWhatIsStale } from './build-what-is-stale.js'

/**
 * Runs the product until it is asked to end or a part of it crashes.
 *
 * @param {{ isDevelopment: boolean, request: AbortController }} options
 * @returns {Promise<number>} the exit code
 */
export async function runProduct({ isDevelopment, request }) {
  /** @type {Error | null} */
  let crash = null
  function onCrash(/** @type {Error} */ failure) {
    crash ??= failure
    request.abort()
  }
  loadEnvironmentFile()
  const configuration = readConfiguration(process.env)
  try {
    // Before the build, which would change what a running product serves.
    await clearTheWay(configuration)
    if (!isDevelopment) await buildWhatIsStale({ signal: request.signal })
    const stack = await runStack(configuration, { isDevelopment, onCrash, signal: request.signal })
    printAddresses(stack, configuration)
    if (!request.signal.aborted) await once(request.signal, 'abort')
    await step('Stopping', stack.stop)
  } catch (error) {
    if (!request.signal.aborted) throw error
  }
  if (crash) throw crash
  return 0
}

/**
 * @param {import('../stack/run-stack.js').Stack} stack
 * @param {import('../configuration.js').Configuration} configuration
 */
function printAddresses({ siteUrl, cmsUrl, admin, isFirstStart }, { dataFolder, smtpUrl }) {
  const file = administratorFile(dataFolder)
  const account = isFirstStart
    ? [`Sign in   ${admin.email}`, `Password  ${admin.password}`, `          (also in ${file})`]
    : [`Sign in   the first administrator is in ${file}`]
  const mail =
    smtpUrl === null ? [`Mail      is not sent without SMTP_URL: it is written to ${dataFolder}/logs/cms.log`] : []
  const lines = [`Site      ${siteUrl}`, `CMS       ${cmsUrl}/admin`, ...account, ...mail, 'Stop      Ctrl-C']
  console.log(`\n${lines.map((line) => `  ${line}`).join('\n')}\n`)
}
