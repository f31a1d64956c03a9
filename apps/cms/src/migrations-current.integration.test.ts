import { readdir, readFile } from 'node:fs/promises'
import path from 'node:path'
import type { PostgresAdapter } from '@payloadcms/db-postgres'
import { afterAll, beforeAll, expect, it } from 'vitest'
import { type Newsroom, openNewsroom } from '../test-support/newsroom'

const FOLDER = path.join(import.meta.dirname, 'migrations')

let newsroom: Newsroom
beforeAll(async () => {
  newsroom = await openNewsroom()
})
afterAll(() => newsroom.close())

it('has a migration for every change of the collections', async () => {
  const adapter = newsroom.payload.db as unknown as PostgresAdapter
  const { generateDrizzleJson, generateMigration } = adapter.requireDrizzleKit()
  const now = await generateDrizzleJson(adapter.schema)
  expect(await generateMigration((await latestSnapshot()) as never, now as never)).toEqual([])
})

/** The schema as the newest migration leaves it. */
async function latestSnapshot(): Promise<unknown> {
  const names = (await readdir(FOLDER)).filter((name) => name.endsWith('.json')).sort()
  return JSON.parse(await readFile(path.join(FOLDER, names.at(-1) ?? ''), 'utf8'))
}
