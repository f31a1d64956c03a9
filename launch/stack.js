import { join } from 'node:path'
import { readConfiguration } from './configuration.js'
import { freePort } from './machine/port.js'
import { runStack } from './stack/run-stack.js'

/** @typedef {import('./stack/run-stack.js').Stack} Stack */

/**
 * Starts a whole product of its own: database, CMS, worker and site, built before. What the shell says of ports,
 * database and secrets has no part in it; `env` alone decides.
 *
 * @param {object} options
 * @param {string} options.folder  where all its data go; created where absent, and kept
 * @param {{ cms?: number, site?: number, worker?: number }} [options.ports]  free ones where not given
 * @param {Record<string, string>} [options.env]  settings as in `.env.example`
 * @returns {Promise<Stack>}
 * @throws {import('./machine/failure.js').Failure} one sentence, with nothing left running
 */
export async function startStack({ folder, ports = {}, env = {} }) {
  const port = async (/** @type {number | undefined} */ given) => String(given ?? (await freePort()))
  const configuration = readConfiguration({
    CMS_PORT: await port(ports.cms),
    SITE_PORT: await port(ports.site),
    WORKER_PORT: await port(ports.worker),
    ...env,
    DATA_DIR: folder,
    MEDIA_DIR: env.MEDIA_DIR ?? join(folder, 'media'),
  })
  return runStack(configuration)
}
