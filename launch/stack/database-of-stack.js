import pg from 'pg'
import { createDatabase, startDatabase } from '../database.js'
import { Failure } from '../machine/failure.js'
import { databaseIn } from './leftovers.js'

const CONNECT_LIMIT_MS = 10_000

/**
 * @typedef {object} StackDatabase
 * @property {string} url
 * @property {number | null} pid  null where the server is not ours
 * @property {Promise<void>} ended
 * @property {() => Promise<void>} stop
 */

/**
 * The database the environment names, or else a server of our own.
 *
 * @param {import('../configuration.js').Configuration} configuration
 * @returns {Promise<StackDatabase>}
 */
export async function openDatabase({ databaseUrl, dataFolder }) {
  if (databaseUrl !== null) {
    await ask(databaseUrl, 'select 1')
    return { url: databaseUrl, pid: null, ended: new Promise(() => {}), stop: async () => {} }
  }
  const server = await startDatabase({ folder: databaseIn(dataFolder) })
  return { ...server, url: await createDatabase(server.url, 'dateline') }
}

/**
 * Whether nobody has an account yet, which is so before the tables exist too.
 *
 * @param {string} url
 */
export async function hasNoUsers(url) {
  const [found] = await ask(url, `select to_regclass('public.users') is not null as "hasTable"`)
  return !found?.hasTable || (await ask(url, 'select 1 from public.users limit 1')).length === 0
}

/**
 * @param {string} url
 * @param {string} query
 * @returns {Promise<Record<string, unknown>[]>}
 */
async function ask(url, query) {
  const client = new pg.Client({ connectionString: url, connectionTimeoutMillis: CONNECT_LIMIT_MS })
  // A server that goes away between two queries is told by the query.
  client.on('error', () => {})
  try {
    await client.connect()
    return (await client.query(query)).rows
  } catch (error) {
    throw new Failure(`The database at ${new URL(url).host} cannot be used: ${reasonOf(error)}`)
  } finally {
    await client.end().catch(() => {})
  }
}

/** @param {unknown} error  several addresses of one name fail with an AggregateError, whose own message is empty */
function reasonOf(error) {
  const inner = error instanceof AggregateError ? error.errors[0] : error
  return inner instanceof Error ? inner.message : String(inner)
}
