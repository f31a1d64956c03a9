import { runMigrations } from 'graphile-worker'
import type { Payload } from 'payload'
import { environment } from '../environment'
import { alone } from './advisory-lock'
import { PreparationError } from './preparation-error'
import { type Readiness, readReadiness } from './readiness'

try {
  await prepare()
  console.log('prepared')
  process.exit(0)
} catch (error) {
  console.error(error instanceof PreparationError ? error.message : error)
  process.exit(1)
}

async function prepare() {
  await alone(environment.databaseUrl, async (client) => {
    console.log('preparing the message queue')
    await runMigrations({ connectionString: environment.databaseUrl })
    const before = await readReadiness(client)
    if (isReady(before)) return
    await fill(before)
    const { missing, ...after } = await readReadiness(client)
    if (missing.length > 0) throw new PreparationError(`These migrations did not take effect: ${missing.join(', ')}.`)
    if (!isReady({ missing, ...after })) throw new PreparationError('The database is still empty after it was filled.')
  })
}

function isReady({ missing, hasUser, isEmpty }: Readiness): boolean {
  return missing.length === 0 && hasUser && !(isEmpty && environment.hasDemoContent)
}

async function fill({ missing, hasUser, isEmpty }: Readiness) {
  const payload = await openPayload()
  if (missing.length > 0) {
    console.log(`bringing the database to this version (${missing.length} migrations)`)
    const { migrateSchema } = await import('./migrate-schema')
    await migrateSchema(payload)
  }
  if (!hasUser) {
    console.log('creating the first administrator')
    const { createFirstAdmin } = await import('./first-admin')
    await createFirstAdmin(payload, process.env)
  }
  if (isEmpty && environment.hasDemoContent) {
    console.log('entering the demo content')
    const { seed } = await import('../seed/seed')
    await seed(payload)
  }
}

/** Loaded only where there is something to do: it takes longer than everything else here. */
async function openPayload(): Promise<Payload> {
  const [{ getPayload }, { default: config }] = await Promise.all([import('payload'), import('../payload.config')])
  return getPayload({ config })
}
