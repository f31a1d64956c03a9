import { randomUUID } from 'node:crypto'
import { rm } from 'node:fs/promises'
import { createDatabase } from '@dateline/launch/database.js'
import type { UserRole } from '@dateline/schema'
import type { Payload, SanitizedConfig, TypedUser } from 'payload'
import pg from 'pg'
import { inject } from 'vitest'
import { pretendEnvironment, TEMPLATE } from './pretend-environment'

/** A newsroom on a database of its own, with somebody in each role. Close it after the file's tests. */
export interface Newsroom {
  readonly payload: Payload
  readonly config: SanitizedConfig
  readonly databaseUrl: string
  readonly admin: TypedUser
  readonly editor: TypedUser
  readonly otherEditor: TypedUser
  readonly reporter: TypedUser
  readonly otherReporter: TypedUser
  close(): Promise<void>
}

/** The password of everybody in the newsroom. */
export const PASSWORD = 'correct horse battery'

export async function openNewsroom(): Promise<Newsroom> {
  const databaseUrl = await copyTemplate(inject('serverUrl'))
  const environment = pretendEnvironment(databaseUrl)
  Object.assign(process.env, environment)
  const [{ default: config }, { getPayload }] = await Promise.all([import('../src/payload.config'), import('payload')])
  const payload = await getPayload({ config })
  return {
    payload,
    config: payload.config,
    databaseUrl,
    admin: await hire(payload, 'admin', 'admin'),
    editor: await hire(payload, 'editor', 'editor'),
    otherEditor: await hire(payload, 'editor', 'other-editor'),
    reporter: await hire(payload, 'reporter', 'reporter'),
    otherReporter: await hire(payload, 'reporter', 'other-reporter'),
    async close() {
      await payload.destroy()
      await rm(environment.MEDIA_DIR, { recursive: true, force: true })
    },
  }
}

/** A copy of the migrated template; `create database … template` takes a tenth of a second. */
async function copyTemplate(serverUrl: string): Promise<string> {
  const name = `newsroom_${randomUUID().replaceAll('-', '')}`
  const client = new pg.Client({ connectionString: serverUrl })
  await client.connect()
  try {
    // Two files that copy at once would each find the other using the template.
    await client.query('select pg_advisory_lock(1)')
    await client.query(`create database ${name} template ${TEMPLATE}`)
  } finally {
    await client.end()
  }
  return createDatabase(serverUrl, name)
}

async function hire(payload: Payload, role: UserRole, name: string): Promise<TypedUser> {
  const user = await payload.create({
    collection: 'users',
    data: { name, email: `${name}@newsroom.test`, password: PASSWORD, role },
  })
  return { ...user, collection: 'users' }
}
