import { execFile } from 'node:child_process'
import { mkdtemp, rm } from 'node:fs/promises'
import { tmpdir } from 'node:os'
import path from 'node:path'
import { promisify } from 'node:util'
import { createDatabase, startDatabase } from '@dateline/launch/database.js'
import type { TestProject } from 'vitest/node'
import { pretendEnvironment, TEMPLATE } from './pretend-environment'

declare module 'vitest' {
  interface ProvidedContext {
    serverUrl: string
  }
}

/** One PostgreSQL for the whole run, with one migrated database that each test file copies. */
export default async function setup(project: TestProject) {
  const folder = await mkdtemp(path.join(tmpdir(), 'dateline-cms-'))
  const server = await startDatabase({ folder, isDurable: false })
  await migrateTemplate(await createDatabase(server.url, TEMPLATE))
  project.provide('serverUrl', server.url)
  return async () => {
    await server.stop()
    await rm(folder, { recursive: true, force: true })
  }
}

async function migrateTemplate(url: string) {
  const script = path.join(import.meta.dirname, 'migrate-template.ts')
  const environment = { ...process.env, ...pretendEnvironment(url), NODE_OPTIONS: '--conditions=production' }
  await promisify(execFile)(process.execPath, ['--import', 'tsx', script], { env: environment, timeout: 240_000 })
}
