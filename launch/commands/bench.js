import { join } from 'node:path'
import { ROOT } from '../machine/places.js'
import { runVisibly } from '../machine/run-visibly.js'
import { runInterruptibly } from './interruption.js'

const LIMIT_MS = 20 * 60_000
// In the order they run in when none is named.
const BENCHMARKS = ['dates']

await runInterruptibly(async () => {
  const named = process.argv.slice(2)
  let worst = 0
  for (const name of named.length > 0 ? named : BENCHMARKS) {
    const words = [process.execPath, 'run.js', name]
    worst = Math.max(
      worst,
      Math.abs(await runVisibly(words, { folder: join(ROOT, 'bench'), env: process.env, limitMs: LIMIT_MS })),
    )
  }
  return worst
})
