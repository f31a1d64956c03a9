import { join } from 'node:path'
import { reachable } from '../configuration.js'
import { ROOT } from '../machine/places.js'
import { environmentOf } from './part-environment.js'

/** @typedef {import('./part-environment.js').PartName} PartName */
/** @typedef {import('./part-environment.js').Settings} Settings */

/**
 * @typedef {object} PartPlan
 * @property {PartName} name
 * @property {string} folder
 * @property {readonly string[]} words
 * @property {NodeJS.ProcessEnv} env
 * @property {string} health  the address that answers 200 when it is ready
 * @property {string} log
 * @property {((line: string) => void) | undefined} onLine
 */

const CMS = join(ROOT, 'apps', 'cms')
const SITE = join(ROOT, 'apps', 'web')

/**
 * Payload's packages are reliable outside Next only in their production builds.
 *
 * @param {NodeJS.ProcessEnv} env
 * @returns {NodeJS.ProcessEnv}
 */
export function outsideNext(env) {
  const options = [env.NODE_OPTIONS, '--conditions=production'].filter(Boolean).join(' ')
  return { ...env, NODE_OPTIONS: options, NODE_ENV: 'production' }
}

/** @param {string} script */
export function cmsScript(script) {
  return { folder: CMS, words: [process.execPath, '--import', 'tsx', script] }
}

/**
 * @param {Settings} settings
 * @param {{ isDevelopment: boolean, logs: string }} options
 * @returns {PartPlan[]}
 */
export function planParts(settings, { isDevelopment, logs }) {
  const { CMS_HOST = '', CMS_PORT = '', SITE_HOST = '', SITE_PORT = '', WORKER_PORT } = settings
  const next = (/** @type {string} */ app, /** @type {string} */ host, /** @type {string} */ port) => {
    const script = join(app, 'node_modules', 'next', 'dist', 'bin', 'next')
    return { folder: app, words: [process.execPath, script, isDevelopment ? 'dev' : 'start', '-H', host, '-p', port] }
  }
  const plan = (/** @type {PartName} */ name) => ({
    name,
    log: join(logs, `${name}.log`),
    onLine: isDevelopment ? (/** @type {string} */ line) => console.log(`${name.padEnd(6)} │ ${line}`) : undefined,
    env: environmentOf(name, settings),
  })
  return [
    { ...plan('cms'), ...next(CMS, CMS_HOST, CMS_PORT), health: `http://${reachable(CMS_HOST)}:${CMS_PORT}/health` },
    {
      ...plan('worker'),
      ...cmsScript('src/delivery/worker.ts'),
      env: outsideNext(environmentOf('worker', settings)),
      health: `http://127.0.0.1:${WORKER_PORT}/health`,
    },
    {
      ...plan('site'),
      ...next(SITE, SITE_HOST, SITE_PORT),
      health: `http://${reachable(SITE_HOST)}:${SITE_PORT}/health`,
    },
  ]
}
