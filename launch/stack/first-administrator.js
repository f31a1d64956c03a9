import { chmodSync, writeFileSync } from 'node:fs'
import { join } from 'node:path'

/** @typedef {{ email: string, password: string }} Administrator */

/**
 * Keeps the first administrator's password in a file that only its owner can read.
 *
 * @param {string} dataFolder
 * @param {Administrator} administrator
 */
export function writeAdministrator(dataFolder, { email, password }) {
  const path = administratorFile(dataFolder)
  const lines = ['The first administrator, as made at the first start; the password may have been changed since.', '']
  writeFileSync(path, [...lines, `E-mail    ${email}`, `Password  ${password}`, ''].join('\n'), { mode: 0o600 })
  chmodSync(path, 0o600)
}

/** @param {string} dataFolder */
export function administratorFile(dataFolder) {
  return join(dataFolder, 'first-administrator.txt')
}
