import pg from 'pg'

/** Any number will do, as long as every preparation of a database asks for the same. */
const KEY = 7_062_014

/**
 * Does `work` while no other preparation of this database runs; they wait for one another. The lock is held on
 * a connection of its own, so that it ends with this process however that ends.
 */
export async function alone<T>(databaseUrl: string, work: (client: pg.Client) => Promise<T>): Promise<T> {
  const client = new pg.Client({ connectionString: databaseUrl })
  await client.connect()
  try {
    await client.query('select pg_advisory_lock($1)', [KEY])
    return await work(client)
  } finally {
    await client.end()
  }
}
