import { runChecks } from '../check/run-checks.js'
import { describeOutcome } from '../tests/outcome.js'
import { runInterruptibly } from './interruption.js'

await runInterruptibly(async () => {
  const outcome = await runChecks()
  console.log(`\n${describeOutcome(outcome)}`)
  return outcome.failed === 0 ? 0 : 1
})
