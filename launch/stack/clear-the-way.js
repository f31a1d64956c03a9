import { Failure } from '../machine/failure.js'
import { isFree } from '../machine/port.js'
import { stopLeftovers } from './leftovers.js'

/**
 * Stops what a killed run left, and refuses ports that something else holds.
 *
 * @param {Pick<import('../configuration.js').Configuration, 'dataFolder' | 'cms' | 'site' | 'workerPort'>} configuration
 */
export async function clearTheWay({ dataFolder, cms, site, workerPort }) {
  const left = await stopLeftovers(dataFolder)
  if (left.length > 0) console.log(`Stopped what an earlier run had left: ${left.join(', ')}.`)
  const wanted = [
    { part: 'site', variable: 'SITE_PORT', ...site },
    { part: 'CMS', variable: 'CMS_PORT', ...cms },
    { part: 'worker', variable: 'WORKER_PORT', host: '127.0.0.1', port: workerPort },
  ]
  for (const { part, variable, host, port } of wanted) {
    if (await isFree(port, host)) continue
    throw new Failure(`Port ${port}, meant for the ${part}, is taken: stop what listens there, or set ${variable}.`)
  }
}
