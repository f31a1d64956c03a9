import { readdir } from 'node:fs/promises'
import path from 'node:path'
import type { ClientBase } from 'pg'

/** What a database still lacks; read with plain queries, since loading the whole CMS takes seconds. */
export interface Readiness {
  /** Names of migrations of this version that were not run. */
  readonly missing: readonly string[]
  readonly hasUser: boolean
  readonly isEmpty: boolean
}

const CONTENT = ['articles', 'incidents', 'timelines', 'corrections']

export async function readReadiness(client: ClientBase): Promise<Readiness> {
  const names = await migrationNames()
  if (!(await hasTable(client, 'payload_migrations'))) return { missing: names, hasUser: false, isEmpty: true }
  const { rows } = await client.query<{ name: string }>('select name from payload_migrations')
  const done = new Set(rows.map(({ name }) => name))
  const missing = names.filter((name) => !done.has(name))
  return { missing, hasUser: await hasRows(client, 'users'), isEmpty: await isEmpty(client) }
}

async function isEmpty(client: ClientBase): Promise<boolean> {
  for (const table of CONTENT) if (await hasRows(client, table)) return false
  return true
}

async function migrationNames(): Promise<string[]> {
  const files = await readdir(path.join(import.meta.dirname, '../migrations'))
  return files.filter((file) => file.endsWith('.json')).map((file) => path.basename(file, '.json'))
}

async function hasTable(client: ClientBase, table: string): Promise<boolean> {
  const { rows } = await client.query<{ found: boolean }>('select to_regclass($1) is not null as found', [table])
  return rows[0]?.found === true
}

async function hasRows(client: ClientBase, table: string): Promise<boolean> {
  return (await hasTable(client, table)) && (await client.query(`select from ${table} limit 1`)).rowCount !== 0
}
