import { randomUUID } from 'node:crypto'
import { createDatabase } from '@dateline/launch/database.js'
import pg from 'pg'
import { inject } from 'vitest'

/** What every test file of one run shares: a server, and how the names of the run's databases begin. */
export interface TestRun {
  readonly serverUrl: string
  readonly prefix: string
}

declare module 'vitest' {
  interface ProvidedContext {
    run: TestRun
  }
}

/** The name of the database that is migrated once and copied for each test file. */
export function templateOf({ prefix }: TestRun): string {
  return `${prefix}_template`
}

/** An empty database; dropped after the run. */
export function emptyDatabase(): Promise<string> {
  const run = inject('run')
  return createDatabase(run.serverUrl, freshName(run))
}

/** A copy of the migrated template, made in a tenth of a second; dropped after the run. */
export async function migratedDatabase(): Promise<string> {
  const run = inject('run')
  const name = freshName(run)
  const client = new pg.Client({ connectionString: run.serverUrl })
  await client.connect()
  try {
    // Two files that copy at once would each find the other using the template.
    await client.query('select pg_advisory_lock(hashtext($1))', [templateOf(run)])
    await client.query(`create database ${name} template ${templateOf(run)}`)
  } finally {
    await client.end()
  }
  return createDatabase(run.serverUrl, name)
}

function freshName({ prefix }: TestRun): string {
  return `${prefix}_${randomUUID().replaceAll('-', '')}`
}
