/**
 * What came of some tests.
 *
 * @typedef {object} Outcome
 * @property {number} passed
 * @property {number} failed
 * @property {number} skipped
 * @property {readonly string[]} failures  the names of those that failed
 */

/**
 * @param {string} name
 * @returns {Outcome}
 */
export function oneFailure(name) {
  return { passed: 0, failed: 1, skipped: 0, failures: [name] }
}

/**
 * @param {readonly Outcome[]} outcomes
 * @returns {Outcome}
 */
export function sum(outcomes) {
  const total = (/** @type {'passed' | 'failed' | 'skipped'} */ key) => outcomes.reduce((all, one) => all + one[key], 0)
  const failures = outcomes.flatMap((one) => one.failures)
  return { passed: total('passed'), failed: total('failed'), skipped: total('skipped'), failures }
}

/**
 * The last line of a run: `123 passed, 0 failed`, with the skipped where there are any.
 *
 * @param {Outcome} outcome
 */
export function describeOutcome({ passed, failed, skipped }) {
  return `${passed} passed, ${failed} failed${skipped > 0 ? `, ${skipped} skipped` : ''}`
}

/**
 * A run that ended badly though no test failed has failed, and so has one in which no test ran.
 *
 * @param {Outcome} outcome  as its report counts
 * @param {number} code  its exit code
 * @param {string} name
 * @returns {Outcome}
 */
export function distrust(outcome, code, name) {
  if (outcome.failed > 0) return outcome
  if (code !== 0) return sum([outcome, oneFailure(`${name} ended with code ${code} though no test failed`)])
  return outcome.passed === 0 ? sum([outcome, oneFailure(`${name}: no test passed`)]) : outcome
}
