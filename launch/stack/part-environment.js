import { toolPath } from '../machine/places.js'

/** @typedef {'cms' | 'worker' | 'site'} PartName */

/** What each process is told. A name that is not in its row does not reach it, even where the shell has set it. */
const TOLD = {
  prepare: [
    'DATABASE_URL',
    'PAYLOAD_SECRET',
    'DELIVERY_SECRET',
    'CMS_URL',
    'SITE_URL',
    'DELIVERY_TARGETS',
    'DATA_DIR',
    'MEDIA_DIR',
    'DEMO_CONTENT',
    'FIRST_ADMIN_EMAIL',
    'FIRST_ADMIN_PASSWORD',
  ],
  cms: [
    'DATABASE_URL',
    'PAYLOAD_SECRET',
    'DELIVERY_SECRET',
    'CMS_HOST',
    'CMS_PORT',
    'CMS_URL',
    'SITE_URL',
    'DELIVERY_TARGETS',
    'DATA_DIR',
    'MEDIA_DIR',
    'SMTP_URL',
    'MAIL_FROM',
  ],
  worker: [
    'DATABASE_URL',
    'PAYLOAD_SECRET',
    'DELIVERY_SECRET',
    'CMS_URL',
    'SITE_URL',
    'DELIVERY_TARGETS',
    'WORKER_PORT',
    'DATA_DIR',
    'MEDIA_DIR',
    'SMTP_URL',
    'MAIL_FROM',
  ],
  site: ['DELIVERY_SECRET', 'SITE_HOST', 'SITE_PORT', 'SITE_URL', 'CMS_URL', 'DATA_DIR'],
}
const OURS = new Set(Object.values(TOLD).flat())

/** @typedef {Record<string, string>} Settings  every variable of ours that has a value */

/**
 * @param {import('../configuration.js').Configuration} configuration
 * @param {import('./secrets.js').Secrets} secrets
 * @param {string} databaseUrl
 * @returns {Settings}
 */
export function settingsOf(configuration, secrets, databaseUrl) {
  const { cms, site, workerPort, deliveryTargets, smtpUrl, mailFrom } = configuration
  return {
    DATABASE_URL: databaseUrl,
    PAYLOAD_SECRET: configuration.payloadSecret ?? secrets.payloadSecret,
    DELIVERY_SECRET: configuration.deliverySecret ?? secrets.deliverySecret,
    CMS_HOST: cms.host,
    CMS_PORT: String(cms.port),
    CMS_URL: cms.url,
    SITE_HOST: site.host,
    SITE_PORT: String(site.port),
    SITE_URL: site.url,
    WORKER_PORT: String(workerPort),
    DELIVERY_TARGETS: deliveryTargets ?? site.url,
    DATA_DIR: configuration.dataFolder,
    MEDIA_DIR: configuration.mediaFolder,
    DEMO_CONTENT: configuration.hasDemoContent ? 'on' : 'off',
    ...(smtpUrl === null ? {} : { SMTP_URL: smtpUrl }),
    ...(mailFrom === null ? {} : { MAIL_FROM: mailFrom }),
  }
}

/**
 * The whole environment of one process: the shell's, without what is ours, and its own row of the table.
 *
 * @param {keyof typeof TOLD} name
 * @param {Settings} settings
 * @returns {NodeJS.ProcessEnv}
 */
export function environmentOf(name, settings) {
  const shell = Object.entries(process.env).filter(([key]) => !OURS.has(key))
  const told = Object.entries(settings).filter(([key]) => TOLD[name].includes(key))
  return { ...Object.fromEntries([...shell, ...told]), PATH: toolPath(), NEXT_TELEMETRY_DISABLED: '1' }
}
