/** @typedef {import('./outcome.js').Outcome} Outcome */

/**
 * @typedef {object} VitestReport
 * @property {{ name: string, status: string, message?: string, assertionResults: { fullName: string, status: string }[] }[]} testResults
 */

/**
 * A file that fails without a failing test in it, as by not loading, counts as one failure.
 *
 * @param {VitestReport} report
 * @returns {Outcome}
 */
export function readVitestReport({ testResults }) {
  const tests = testResults.flatMap(({ assertionResults }) => assertionResults)
  const failures = testResults.flatMap(({ name, status, assertionResults }) => {
    const failed = assertionResults.filter((one) => one.status === 'failed').map((one) => one.fullName.trim())
    return failed.length === 0 && status === 'failed' ? [name] : failed
  })
  const passed = tests.filter(({ status }) => status === 'passed').length
  const skipped = tests.filter(({ status }) => ['pending', 'skipped', 'todo', 'disabled'].includes(status)).length
  return { passed, failed: failures.length, skipped, failures }
}

/**
 * @typedef {object} PlaywrightSuite
 * @property {{ title: string, tests: { status: 'expected' | 'unexpected' | 'flaky' | 'skipped' }[] }[]} [specs]
 * @property {PlaywrightSuite[]} [suites]
 */

/**
 * A test that failed first and passed later has failed: what readers meet once is real.
 *
 * @param {{ suites: PlaywrightSuite[], errors: { message?: string }[] }} report
 * @returns {Outcome}
 */
export function readPlaywrightReport({ suites, errors }) {
  const tests = specsOf({ suites }).flatMap(({ title, tests }) => tests.map(({ status }) => ({ title, status })))
  const failed = tests.filter(({ status }) => status === 'unexpected' || status === 'flaky')
  const failures = [
    ...failed.map(({ title }) => title),
    ...errors.map(({ message }) => message?.split('\n')[0] ?? 'an error outside a test'),
  ]
  const count = (/** @type {string} */ wanted) => tests.filter(({ status }) => status === wanted).length
  return { passed: count('expected'), failed: failures.length, skipped: count('skipped'), failures }
}

/**
 * @param {PlaywrightSuite} suite
 * @returns {NonNullable<PlaywrightSuite['specs']>}
 */
function specsOf({ specs = [], suites = [] }) {
  return [...specs, ...suites.flatMap(specsOf)]
}

/**
 * @param {{ name: string, status: 'passed' | 'failed' | 'skipped' }[]} report  as `node-reporter.js` writes it
 * @returns {Outcome}
 */
export function readNodeReport(report) {
  const named = (/** @type {string} */ wanted) =>
    report.filter(({ status }) => status === wanted).map(({ name }) => name)
  const failures = named('failed')
  return { passed: named('passed').length, failed: failures.length, skipped: named('skipped').length, failures }
}
