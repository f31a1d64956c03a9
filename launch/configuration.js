import { existsSync } from 'node:fs'
import { join, resolve } from 'node:path'
import { address, addresses, ConfigurationError, email, oneOf, port, secret } from './configuration/values.js'
import { ROOT } from './machine/places.js'

export { ConfigurationError } from './configuration/values.js'

/**
 * What the person who starts it has decided; `null` stands for what the launcher chooses itself.
 *
 * @typedef {object} Configuration
 * @property {string} dataFolder  absolute
 * @property {string} mediaFolder  absolute
 * @property {string | null} databaseUrl
 * @property {{ host: string, port: number, url: string }} cms
 * @property {{ host: string, port: number, url: string }} site
 * @property {number} workerPort
 * @property {string | null} deliveryTargets
 * @property {string | null} payloadSecret
 * @property {string | null} deliverySecret
 * @property {string | null} smtpUrl
 * @property {string | null} mailFrom
 * @property {boolean} hasDemoContent
 * @property {string} firstAdminEmail
 */

/** Reads `.env` beside the lockfile into the environment; what is set already stays. */
export function loadEnvironmentFile() {
  const path = join(ROOT, '.env')
  if (existsSync(path)) process.loadEnvFile(path)
}

/**
 * @param {NodeJS.ProcessEnv} env
 * @returns {Configuration}
 * @throws {ConfigurationError}
 */
export function readConfiguration(env) {
  const text = (/** @type {string} */ name) => env[name]?.trim() || null
  const dataFolder = resolve(ROOT, text('DATA_DIR') ?? '.data')
  const configuration = {
    dataFolder,
    mediaFolder: resolve(ROOT, text('MEDIA_DIR') ?? join(dataFolder, 'media')),
    databaseUrl: address('DATABASE_URL', text('DATABASE_URL'), ['postgres:', 'postgresql:']),
    cms: server('CMS', 3001, text),
    site: server('SITE', 3000, text),
    workerPort: port('WORKER_PORT', text('WORKER_PORT'), 3002),
    deliveryTargets: addresses('DELIVERY_TARGETS', text('DELIVERY_TARGETS')),
    payloadSecret: secret('PAYLOAD_SECRET', text('PAYLOAD_SECRET')),
    deliverySecret: secret('DELIVERY_SECRET', text('DELIVERY_SECRET')),
    smtpUrl: address('SMTP_URL', text('SMTP_URL'), ['smtp:', 'smtps:']),
    mailFrom: text('MAIL_FROM'),
    hasDemoContent: oneOf('DEMO_CONTENT', text('DEMO_CONTENT') ?? 'on', ['on', 'off']) === 'on',
    firstAdminEmail: email('FIRST_ADMIN_EMAIL', text('FIRST_ADMIN_EMAIL') ?? 'admin@dateline.example'),
  }
  refuseSharedPorts(configuration)
  return configuration
}

/**
 * @param {'CMS' | 'SITE'} name
 * @param {number} usualPort
 * @param {(name: string) => string | null} text
 */
function server(name, usualPort, text) {
  const host = text(`${name}_HOST`) ?? '127.0.0.1'
  const ownPort = port(`${name}_PORT`, text(`${name}_PORT`), usualPort)
  const url = address(`${name}_URL`, text(`${name}_URL`), ['http:', 'https:']) ?? `http://${reachable(host)}:${ownPort}`
  return { host, port: ownPort, url: url.replace(/\/+$/, '') }
}

/**
 * The address at which a server is reached from its own machine.
 *
 * @param {string} host
 */
export function reachable(host) {
  if (host === '0.0.0.0') return '127.0.0.1'
  if (host === '::') return '[::1]'
  return host.includes(':') ? `[${host}]` : host
}

/** @param {Pick<Configuration, 'cms' | 'site' | 'workerPort'>} configuration */
function refuseSharedPorts({ cms, site, workerPort }) {
  const names = new Map()
  for (const [name, number] of Object.entries({ CMS_PORT: cms.port, SITE_PORT: site.port, WORKER_PORT: workerPort })) {
    if (names.has(number)) throw new ConfigurationError(`${names.get(number)} and ${name} are both ${number}.`)
    names.set(number, name)
  }
}
