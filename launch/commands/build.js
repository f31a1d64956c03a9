import { buildWhatIsStale } from './build-what-is-stale.js'
import { runInterruptibly } from './interruption.js'

await runInterruptibly(async ({ signal }) => {
  await buildWhatIsStale({ signal })
  return 0
})
