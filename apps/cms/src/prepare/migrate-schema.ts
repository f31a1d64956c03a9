import type { Migration, Payload } from 'payload'
import { migrations } from '../migrations/index'

/** Brings the database to the schema of this version; does nothing where it is there already. */
export async function migrateSchema(payload: Payload): Promise<void> {
  // The generated list types its arguments more closely than Payload's own `Migration` allows.
  await payload.db.migrate({ migrations: migrations as unknown as Migration[] })
}
