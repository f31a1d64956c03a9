import { rm } from 'node:fs/promises'
import type { UserRole } from '@dateline/schema'
import type { Payload, SanitizedConfig, TypedUser } from 'payload'
import { pretendEnvironment } from './pretend-environment'
import { migratedDatabase } from './run-database'

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
  const databaseUrl = await migratedDatabase()
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

async function hire(payload: Payload, role: UserRole, name: string): Promise<TypedUser> {
  const user = await payload.create({
    collection: 'users',
    data: { name, email: `${name}@newsroom.test`, password: PASSWORD, role },
  })
  return { ...user, collection: 'users' }
}
