import { Failure, printFailure } from '../machine/failure.js'
import { seconds } from '../machine/progress.js'
import { describeOutcome, distrust, oneFailure, sum } from '../tests/outcome.js'
import { STAGES } from '../tests/stages.js'
import { runInterruptibly } from './interruption.js'

const INTERRUPTED = 130

await runInterruptibly(async ({ signal }) => {
  signal.addEventListener('abort', () => process.exit(INTERRUPTED))
  const isFast = process.argv.includes('--fast')
  const stages = STAGES.filter((stage) => stage.isFast || !isFast)
  const run = { isBuilt: false }
  /** @type {{ name: string, ms: number, outcome: import('../tests/outcome.js').Outcome }[]} */
  const results = []
  for (const [index, stage] of stages.entries()) {
    console.log(`\n── ${stage.name} (${index + 1} of ${stages.length}) ${'─'.repeat(40)}\n`)
    const started = performance.now()
    const outcome = distrust(await goOn(stage, run), 0, stage.name)
    results.push({ name: stage.name, ms: performance.now() - started, outcome })
  }
  return summarise(results)
})

/**
 * A stage that breaks has failed, and the next one still runs.
 *
 * @param {import('../tests/stages.js').Stage} stage
 * @param {import('../tests/stages.js').Run} run
 */
async function goOn(stage, run) {
  try {
    return await stage.go(run)
  } catch (error) {
    printFailure(error)
    return oneFailure(`${stage.name}: ${error instanceof Failure ? error.message : String(error)}`)
  }
}

/** @param {{ name: string, ms: number, outcome: import('../tests/outcome.js').Outcome }[]} results */
function summarise(results) {
  const total = sum(results.map(({ outcome }) => outcome))
  console.log(`\n── Summary ${'─'.repeat(52)}\n`)
  for (const { name, ms, outcome } of results) {
    console.log(
      `${outcome.failed === 0 ? '✓' : '✗'} ${name.padEnd(18)} ${describeOutcome(outcome).padEnd(36)} ${seconds(ms)}`,
    )
  }
  if (total.failures.length > 0) console.log(`\nFailed:\n${total.failures.map((name) => `  ✗ ${name}`).join('\n')}`)
  console.log(`\n${describeOutcome(total)}`)
  return total.failed === 0 ? 0 : 1
}
