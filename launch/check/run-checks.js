import { seconds } from '../machine/progress.js'
import { CHECKS } from './checks.js'

/**
 * Runs the checks one after the other; each counts as one.
 *
 * @param {readonly import('./checks.js').Check[]} [checks]
 * @returns {Promise<import('../tests/outcome.js').Outcome>}
 */
export async function runChecks(checks = CHECKS) {
  /** @type {string[]} */
  const failures = []
  for (const { name, findFaults } of checks) {
    const started = performance.now()
    const faults = await findFaults()
    console.log(`  ${faults.length === 0 ? '✓' : '✗'} ${name}  ${seconds(performance.now() - started)}`)
    for (const fault of faults) console.log(`      ${fault}`)
    if (faults.length > 0) failures.push(name)
  }
  return { passed: checks.length - failures.length, failed: failures.length, skipped: 0, failures }
}
