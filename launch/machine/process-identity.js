import { execFileSync } from 'node:child_process'
import { existsSync, readFileSync } from 'node:fs'

/**
 * A process as it can be written down and recognised later: numbers are used again, moments of birth are not.
 *
 * @typedef {object} ProcessIdentity
 * @property {number} pid
 * @property {string} born  opaque; only to be compared
 */

/**
 * @param {number} pid
 * @returns {ProcessIdentity | null} null when no such process runs (one that ended and was not yet collected counts as ended)
 */
export function identify(pid) {
  const born = existsSync('/proc/self/stat') ? bornByProc(pid) : bornByPs(pid)
  return born === null ? null : { pid, born }
}

/** @param {ProcessIdentity} identity */
export function isAlive(identity) {
  return identify(identity.pid)?.born === identity.born
}

/**
 * Resolves to whether `hasEnded()` became true within `timeoutMs`.
 *
 * @param {() => boolean} hasEnded
 * @param {number} timeoutMs
 */
export async function waitFor(hasEnded, timeoutMs) {
  const deadline = Date.now() + timeoutMs
  while (!hasEnded()) {
    if (Date.now() > deadline) return false
    await new Promise((resolve) => setTimeout(resolve, 25))
  }
  return true
}

/** @param {number} pid */
function bornByProc(pid) {
  try {
    const stat = readFileSync(`/proc/${pid}/stat`, 'utf8')
    // After the name in brackets, which may itself hold blanks and brackets: state first, ticks since boot twentieth.
    const fields = stat.slice(stat.lastIndexOf(')') + 2).split(' ')
    return fields[0] === 'Z' ? null : `${bootId()}/${fields[19]}`
  } catch {
    return null
  }
}

function bootId() {
  return readFileSync('/proc/sys/kernel/random/boot_id', 'utf8').trim()
}

/** @param {number} pid */
function bornByPs(pid) {
  try {
    return execFileSync('ps', ['-o', 'lstart=', '-p', String(pid)], { encoding: 'utf8' }).trim() || null
  } catch {
    return null
  }
}
