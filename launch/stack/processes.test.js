import assert from 'node:assert/strict'
import { spawn } from 'node:child_process'
import { once } from 'node:events'
import { mkdtempSync, readFileSync, rmSync, writeFileSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { afterEach, beforeEach, test } from 'node:test'
import { freePort } from '../machine/port.js'
import { identify, isAlive, waitFor } from '../machine/process-identity.js'
import { createProcesses } from './processes.js'
import { openRunRecord, stopLeftParts } from './run-record.js'

// A part that answers, says its number, its environment and its helper's number, and crashes when asked to.
const PART = `
const helper = require('node:child_process').spawn(process.execPath, ['-e', 'setInterval(() => {}, 1000)'])
require('node:http').createServer((request, response) => {
  if (request.url === '/crash') { console.error('I am going down'); process.exit(3) }
  response.end(JSON.stringify({ pid: process.pid, helper: helper.pid, colour: process.env.COLOUR }))
}).listen(Number(process.env.PORT), '127.0.0.1')`

/** @type {string} */
let folder
/** @type {ReturnType<typeof createProcesses>} */
let processes
/** @type {number} */
let port
/** @type {Error[]} */
let crashes

beforeEach(async () => {
  folder = mkdtempSync(join(tmpdir(), 'dateline-parts-'))
  port = await freePort()
  crashes = []
  const record = openRunRecord(folder)
  processes = createProcesses([planOf('site', PART)], { record, onCrash: (failure) => void crashes.push(failure) })
})
afterEach(async () => {
  await processes.stopAll()
  rmSync(folder, { recursive: true })
})

test('starts a part, waits until it answers, and stops it with all it has started', async () => {
  await processes.startAll()
  const { pid, helper, colour } = await say()
  assert.equal(colour, 'green')
  await processes.stopAll()
  assert.deepEqual([identify(pid), identify(helper)], [null, null])
  assert.deepEqual(crashes, [])
})

test('kills and restarts a part by its name, with its port and environment', async () => {
  await processes.startAll()
  const first = await say()
  await processes.kill('site')
  await assert.rejects(say())
  await processes.restart('site')
  const second = await say()
  assert.notEqual(second.pid, first.pid)
  assert.equal(second.colour, 'green')
  await processes.restart('site')
  assert.notEqual((await say()).pid, second.pid)
  assert.deepEqual(crashes, [])
})

test('tells of a part that ended by itself, with the end of its log', async () => {
  await processes.startAll()
  await say('/crash').catch(() => {})
  await waitFor(() => crashes.length > 0, 5000)
  assert.match(crashes[0]?.message ?? '', /^The site ended by itself with code 3; the end of .*site\.log:$/)
  assert.deepEqual(/** @type {import('../machine/failure.js').Failure} */ (crashes[0]).details, ['I am going down'])
})

test('refuses a part that ends before it answers', async () => {
  const record = openRunRecord(folder)
  const broken = createProcesses([planOf('cms', 'throw new Error("no such table")')], { record, onCrash: () => {} })
  await assert.rejects(broken.startAll(), (/** @type {import('../machine/failure.js').Failure} */ failure) => {
    assert.match(failure.message, /^The cms ended by itself with code 1/)
    return failure.details.some((line) => line.includes('no such table'))
  })
})

test('finds what a killed run left by its record, and stops no stranger', async () => {
  const stranger = spawn(process.execPath, ['-e', 'setInterval(() => {}, 1000)'], { detached: true, stdio: 'ignore' })
  await processes.startAll()
  const { pid, helper } = await say()
  const path = join(folder, 'run.json')
  const { parts } = JSON.parse(readFileSync(path, 'utf8'))
  const late = { ...parts, cms: { pid: stranger.pid, born: 'before' } }
  writeFileSync(path, JSON.stringify({ launcher: { pid: 1, born: 'before' }, parts: late }))
  assert.deepEqual(await stopLeftParts(folder), ['site'])
  assert.deepEqual([identify(pid), identify(helper)], [null, null])
  const known = identify(/** @type {number} */ (stranger.pid))
  assert.ok(known && isAlive(known))
  stranger.kill()
  await once(stranger, 'exit')
})

test('lets a run that is alive be', async () => {
  await processes.startAll()
  await assert.rejects(stopLeftParts(folder), /It already runs from .* \(process \d+\): stop that first\.$/)
  assert.equal((await say()).colour, 'green')
})

/**
 * @param {'cms' | 'site'} name
 * @param {string} source
 */
function planOf(name, source) {
  return {
    name,
    folder,
    words: [process.execPath, '-e', source],
    env: { ...process.env, PORT: String(port), COLOUR: 'green' },
    health: `http://127.0.0.1:${port}/health`,
    log: join(folder, `${name}.log`),
    onLine: undefined,
  }
}

async function say(path = '/') {
  return /** @type {Promise<{ pid: number, helper: number, colour: string }>} */ (
    (await fetch(`http://127.0.0.1:${port}${path}`)).json()
  )
}
