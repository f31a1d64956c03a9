import { execFile } from 'node:child_process'
import { randomUUID } from 'node:crypto'
import { mkdtemp, rm } from 'node:fs/promises'
import { tmpdir } from 'node:os'
import path from 'node:path'
import { promisify } from 'node:util'
import { createDatabase, startDatabase } from '@dateline/launch/database.js'
import pg from 'pg'
import type { TestProject } from 'vitest/node'
import { pretendEnvironment } from './pretend-environment'
import { templateOf } from './run-database'

/**
 * One PostgreSQL for the whole run, with one migrated database that test files copy: the server at TEST_DATABASE_URL
 * (its user may create databases), else one of our own. The run's databases, and no others, are dropped after it.
 */
export default async function setup(project: TestProject) {
  const server = await openServer()
  const run = { serverUrl: server.url, prefix: `dateline_test_${randomUUID().slice(0, 8)}` }
  project.provide('run', run)
  async function close() {
    await dropDatabases(run.serverUrl, run.prefix).finally(server.close)
  }
  try {
    await migrateTemplate(await createDatabase(run.serverUrl, templateOf(run)))
  } catch (error) {
    await close()
    throw error
  }
  return close
}

async function openServer(): Promise<{ readonly url: string; close(): Promise<void> }> {
  const url = process.env.TEST_DATABASE_URL
  if (url) return { url, async close() {} }
  const folder = await mkdtemp(path.join(tmpdir(), 'dateline-cms-'))
  const server = await startDatabase({ folder, isDurable: false })
  return {
    url: server.url,
    async close() {
      await server.stop()
      await rm(folder, { recursive: true, force: true })
    },
  }
}

async function migrateTemplate(url: string) {
  const script = path.join(import.meta.dirname, 'migrate-template.ts')
  const environment = { ...process.env, ...pretendEnvironment(url), NODE_OPTIONS: '--conditions=production' }
  await promisify(execFile)(process.execPath, ['--import', 'tsx', script], { env: environment, timeout: 240_000 })
}

async function dropDatabases(serverUrl: string, prefix: string) {
  const client = new pg.Client({ connectionString: serverUrl })
  await client.connect()
  try {
    const { rows } = await client.query<{ datname: string }>(
      'select datname from pg_database where starts_with(datname, $1)',
      [prefix],
    )
    for (const { datname } of rows) {
      await client.query(`drop database if exists ${client.escapeIdentifier(datname)} with (force)`)
    }
  } finally {
    await client.end()
  }
}
