import { runMigrations } from 'graphile-worker'
import { getPayload } from 'payload'
import config from '../src/payload.config'
import { migrateSchema } from '../src/prepare/migrate-schema'

// A process of its own: Payload keeps a connection open for as long as it lives, and a database in use is no template.
const payload = await getPayload({ config, disableOnInit: true })
await migrateSchema(payload)
await runMigrations({ connectionString: process.env.DATABASE_URL ?? '' })
process.exit(0)
