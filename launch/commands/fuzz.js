import { join } from 'node:path'
import { ROOT } from '../machine/places.js'
import { runVisibly } from '../machine/run-visibly.js'
import { runInterruptibly } from './interruption.js'

const LIMIT_MS = 60 * 60_000
const TEXTS = 1_000_000

// How many texts may be given, and the seed, so that what was found is found again.
await runInterruptibly(() => {
  const [texts = String(TEXTS), seed = String(Date.now() % 2 ** 32)] = process.argv.slice(2)
  const folder = join(ROOT, 'packages', 'schema')
  const words = [join(folder, 'node_modules', '.bin', 'vitest'), 'run', 'src/date/edtf/hostile-text.test.ts']
  return runVisibly(words, {
    folder,
    env: { ...process.env, FUZZ_TEXTS: texts, FUZZ_SEED: seed },
    limitMs: LIMIT_MS,
  })
})
