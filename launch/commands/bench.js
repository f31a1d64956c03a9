import { join } from 'node:path'
import { findBrowser } from '../browser.js'
import { ROOT } from '../machine/places.js'
import { runVisibly } from '../machine/run-visibly.js'
import { runInterruptibly } from './interruption.js'

// Peers that do not finish are waited for, up to a minute each.
const LIMIT_MS = 90 * 60_000
// In the order they run in when none is named.
const BENCHMARKS = ['dates', 'timeline']

await runInterruptibly(async () => {
  const words = process.argv.slice(2)
  const named = words.filter((word) => !word.startsWith('--'))
  const options = words.filter((word) => word.startsWith('--'))
  let worst = 0
  for (const name of named.length > 0 ? named : BENCHMARKS) {
    const env = name === 'timeline' ? { ...process.env, CHROMIUM_PATH: await findBrowser() } : process.env
    const call = [process.execPath, 'run.js', name, ...options]
    worst = Math.max(worst, Math.abs(await runVisibly(call, { folder: join(ROOT, 'bench'), env, limitMs: LIMIT_MS })))
  }
  return worst
})
