import { findBrowser } from '../browser.js'
import { runChecks } from '../check/run-checks.js'
import { buildWhatIsStale } from '../commands/build-what-is-stale.js'
import { oneFailure, sum } from './outcome.js'
import { runNodeTests, runPlaywright, runVitest } from './run-tests.js'

/** @typedef {import('./outcome.js').Outcome} Outcome */

/**
 * What the stages have in common, and what an earlier one found out for a later one.
 *
 * @typedef {object} Run
 * @property {boolean} isBuilt
 */

/**
 * @typedef {object} Stage
 * @property {string} name
 * @property {boolean} isFast  whether it belongs to `--fast`
 * @property {(run: Run) => Promise<Outcome>} go
 */

// Secrets and addresses of the person who runs the tests are no part of them.
const NOT_THEIRS = {
  DATABASE_URL: undefined,
  PAYLOAD_SECRET: undefined,
  DELIVERY_SECRET: undefined,
  DATA_DIR: undefined,
}

/** @type {readonly Stage[]} */
export const STAGES = [
  { name: 'Checks', isFast: true, go: () => runChecks() },
  { name: 'Unit tests', isFast: true, go: runUnitTests },
  {
    name: 'Integration tests',
    isFast: false,
    go: () => runVitest('apps/cms', ['--project', 'integration'], NOT_THEIRS),
  },
  {
    name: 'Storybook tests',
    isFast: false,
    go: withBrowser((env) => runVitest('packages/timeline-ui', ['--project', 'storybook'], env)),
  },
  {
    name: 'Package tests',
    isFast: false,
    go: withBrowser((env) => runVitest('packages/timeline-ui', ['--project', 'package'], env)),
  },
  { name: 'Build', isFast: false, go: build },
  { name: 'Journeys', isFast: false, go: runJourneys },
]

async function runUnitTests() {
  return sum([
    await runNodeTests('launch', NOT_THEIRS),
    await runVitest('packages/schema', [], NOT_THEIRS),
    await runVitest('packages/timeline-ui', ['--project', 'unit'], NOT_THEIRS),
    await runVitest('apps/cms', ['--project', 'unit'], NOT_THEIRS),
    await runVitest('apps/web', [], NOT_THEIRS),
    await runVitest('bench', [], NOT_THEIRS),
  ])
}

/** @param {Run} run */
async function build(run) {
  await buildWhatIsStale({})
  run.isBuilt = true
  return { passed: 1, failed: 0, skipped: 0, failures: [] }
}

/** @param {Run} run */
async function runJourneys({ isBuilt }) {
  // What an earlier build left would be tested in the place of what is there now.
  if (!isBuilt) return oneFailure('the journeys were not run, since the build failed')
  return withBrowser((env) => runPlaywright('e2e', env))()
}

/** @param {(env: NodeJS.ProcessEnv) => Promise<Outcome>} go */
function withBrowser(go) {
  return async () => go({ ...NOT_THEIRS, CHROMIUM_PATH: await findBrowser() })
}
