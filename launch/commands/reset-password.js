import { loadEnvironmentFile, readConfiguration } from '../configuration.js'
import { runningDatabase } from '../database/running.js'
import { Failure } from '../machine/failure.js'
import { runVisibly } from '../machine/run-visibly.js'
import { openDatabase } from '../stack/database-of-stack.js'
import { databaseIn } from '../stack/leftovers.js'
import { environmentOf, settingsOf } from '../stack/part-environment.js'
import { cmsScript, outsideNext } from '../stack/parts.js'
import { keepSecrets } from '../stack/secrets.js'
import { runInterruptibly } from './interruption.js'

const LIMIT_MS = 2 * 60_000

await runInterruptibly(async () => {
  const email = process.argv[2]
  if (!email) throw new Failure('Whose password? Run: npm run reset-password -- someone@example.org')
  loadEnvironmentFile()
  const configuration = readConfiguration(process.env)
  const secrets = keepSecrets(configuration.dataFolder)
  // The product may be running meanwhile; its database is then used as it is.
  const running = configuration.databaseUrl ?? runningDatabase(databaseIn(configuration.dataFolder), 'dateline')
  const database = await openDatabase({ ...configuration, databaseUrl: running })
  try {
    const { folder, words } = cmsScript('src/prepare/reset-password.ts')
    const env = outsideNext(environmentOf('prepare', settingsOf(configuration, secrets, database.url)))
    return await runVisibly([...words, email], { folder, env, limitMs: LIMIT_MS })
  } finally {
    await database.stop()
  }
})
