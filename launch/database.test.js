import assert from 'node:assert/strict'
import { spawn } from 'node:child_process'
import { once } from 'node:events'
import { chmodSync, mkdirSync, mkdtempSync, rmSync, statSync, writeFileSync } from 'node:fs'
import { createServer } from 'node:net'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { after, before, test } from 'node:test'
import pg from 'pg'
import { clusterIn } from './database/cluster.js'
import { chooseDisguise } from './database/disguise.js'
import { runningDatabase } from './database/running.js'
import { createDatabase, DatabaseError, startDatabase } from './database.js'
import { identify, isAlive } from './machine/process-identity.js'

/** @type {string} */
let folder

before(() => {
  const parent = mkdtempSync(join(tmpdir(), 'dateline-database-'))
  chmodSync(parent, 0o700)
  folder = join(parent, 'deeper', 'data')
})
after(() => rmSync(join(folder, '..', '..'), { recursive: true, force: true }))

test('starts in a folder whose parents are closed to others, keeps what was written, and stops', async () => {
  const first = await startDatabase({ folder, isDurable: false })
  const url = await createDatabase(first.url, 'news room')
  await query(url, 'create table kept (word text)')
  await query(url, "insert into kept values ('kept')")
  await first.stop()
  assert.equal(identify(first.pid), null)

  const second = await startDatabase({ folder, isDurable: false })
  try {
    assert.equal(new URL(second.url).port, new URL(first.url).port)
    const again = await createDatabase(second.url, 'news room')
    assert.deepEqual(await query(again, 'select word from kept'), [{ word: 'kept' }])
    assert.deepEqual(await query(again, "select lower('ÉTÉ') as word"), [{ word: 'été' }])
  } finally {
    await second.stop()
  }
})

test('keeps its password to its owner, and wants it', async () => {
  const server = await startDatabase({ folder, isDurable: false })
  try {
    assert.equal(statSync(join(folder, 'server.json')).mode & 0o777, 0o600)
    const url = new URL(server.url)
    url.password = 'wrong'
    await assert.rejects(query(url.href, 'select 1'), /password authentication failed/)
  } finally {
    await server.stop()
  }
})

test('refuses a folder whose server another process keeps, and tells where that is', async () => {
  const server = await startDatabase({ folder, isDurable: false })
  try {
    assert.equal(runningDatabase(folder, 'postgres'), server.url)
    await assert.rejects(
      startDatabase({ folder, isDurable: false }),
      /is in use by process \d+: stop that one first\.$/,
    )
    assert.deepEqual(await query(server.url, 'select 1 as one'), [{ one: 1 }])
  } finally {
    await server.stop()
  }
})

test('stops the server that a killed process left, and starts anew', async () => {
  const script = `
    const { startDatabase } = await import(${JSON.stringify(new URL('database.js', import.meta.url).href)})
    const { pid } = await startDatabase({ folder: ${JSON.stringify(folder)}, isDurable: false })
    console.log(pid)
    setInterval(() => {}, 1000)`
  const child = spawn(process.execPath, ['--input-type=module', '--eval', script], {
    stdio: ['ignore', 'pipe', 'inherit'],
  })
  const pid = Number(await new Promise((resolve) => child.stdout.once('data', (data) => resolve(String(data)))))
  child.kill('SIGKILL')
  await once(child, 'exit')
  const left = identify(pid)
  assert.ok(left)
  const server = await startDatabase({ folder, isDurable: false })
  try {
    assert.equal(isAlive(left), false)
    assert.deepEqual(await query(server.url, 'select 1 as one'), [{ one: 1 }])
  } finally {
    await server.stop()
  }
})

test('takes no notice of a lock whose number belongs to a stranger by now', async () => {
  writeFileSync(join(clusterIn(folder), 'postmaster.pid'), `${process.ppid}\n`)
  const server = await startDatabase({ folder, isDurable: false })
  await server.stop()
  assert.ok(identify(process.ppid))
})

test('says in one sentence that its port is taken', async () => {
  const other = createServer()
  await new Promise((resolve) => other.listen(0, '127.0.0.1', () => resolve(null)))
  const { port } = /** @type {import('node:net').AddressInfo} */ (other.address())
  try {
    await assert.rejects(
      startDatabase({ folder, port, isDurable: false }),
      new DatabaseError(`Port ${port}, meant for the database, is taken.`),
    )
  } finally {
    other.close()
  }
})

test('says in one sentence what a broken cluster says', async () => {
  const broken = join(folder, '..', 'broken')
  mkdirSync(clusterIn(broken), { recursive: true, mode: 0o700 })
  await assert.rejects(
    startDatabase({ folder: broken, isDurable: false }),
    /^DatabaseError: PostgreSQL stopped at once: .*postgresql\.conf/,
  )
})

test('tells when the server ends by itself', async () => {
  const server = await startDatabase({ folder, isDurable: false })
  process.kill(server.pid, 'SIGQUIT')
  await server.ended
  assert.equal(identify(server.pid), null)
  await server.stop()
})

test('runs as root without being root to PostgreSQL', { skip: process.getuid?.() !== 0 }, async () => {
  const disguise = chooseDisguise('/bin/true', join(folder, 'cluster'))
  assert.ok(disguise && disguise.prefix.length > 0)
})

/**
 * @param {string} url
 * @param {string} text
 */
async function query(url, text) {
  const client = new pg.Client({ connectionString: url })
  await client.connect()
  try {
    return (await client.query(text)).rows
  } finally {
    await client.end()
  }
}
