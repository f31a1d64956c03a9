import { randomBytes, randomInt } from 'node:crypto'
import { existsSync, mkdirSync, readFileSync, writeFileSync } from 'node:fs'
import { join } from 'node:path'
import { Failure } from '../machine/failure.js'

/**
 * What the launcher made up, once, because nobody had set it.
 *
 * @typedef {object} Secrets
 * @property {string} payloadSecret
 * @property {string} deliverySecret
 * @property {string} firstAdminPassword
 */

// Without the letters and figures that are taken for one another.
const LEGIBLE = 'abcdefghjkmnpqrstuvwxyz23456789'

/**
 * Reads the secrets kept in `folder`, making up those that are absent. Only their owner can read the file.
 *
 * @param {string} folder
 * @returns {Secrets}
 */
export function keepSecrets(folder) {
  const path = join(folder, 'secrets.json')
  /** @type {Partial<Secrets>} */
  const kept = existsSync(path) ? readSecrets(path) : {}
  const secrets = {
    payloadSecret: kept.payloadSecret ?? randomBytes(32).toString('hex'),
    deliverySecret: kept.deliverySecret ?? randomBytes(32).toString('hex'),
    firstAdminPassword: kept.firstAdminPassword ?? legiblePassword(),
  }
  mkdirSync(folder, { recursive: true, mode: 0o700 })
  if (Object.keys(kept).length < Object.keys(secrets).length) {
    writeFileSync(path, `${JSON.stringify(secrets, null, 2)}\n`, { mode: 0o600 })
  }
  return secrets
}

/** @param {string} path */
function readSecrets(path) {
  try {
    return JSON.parse(readFileSync(path, 'utf8'))
  } catch {
    throw new Failure(`${path} cannot be read: repair it, or remove it to have new secrets made.`)
  }
}

/** Five groups of five: about 124 bits. */
function legiblePassword() {
  const group = () => Array.from({ length: 5 }, () => LEGIBLE[randomInt(LEGIBLE.length)]).join('')
  return Array.from({ length: 5 }, group).join('-')
}
