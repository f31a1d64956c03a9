import type { PostgresAdapter } from '@payloadcms/db-postgres'
import type { Payload } from 'payload'

/** Without a listener, an idle connection that the database ends would end this process too; the pool makes new ones. */
export function surviveDatabaseRestarts(payload: Payload): void {
  const { pool } = payload.db as unknown as PostgresAdapter
  pool.on('error', (error) => payload.logger.warn(`The database ended an idle connection: ${error.message}`))
}
