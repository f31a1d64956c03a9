import assert from 'node:assert/strict'
import { mkdtempSync, rmSync } from 'node:fs'
import { createServer } from 'node:net'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { test } from 'node:test'
import { Failure } from '../machine/failure.js'
import { freePort } from '../machine/port.js'
import { clearTheWay } from './clear-the-way.js'

test('says in one sentence which port is taken, and how to choose another', async () => {
  const other = createServer()
  await new Promise((resolve) => other.listen(0, '127.0.0.1', () => resolve(null)))
  const { port } = /** @type {import('node:net').AddressInfo} */ (other.address())
  const dataFolder = mkdtempSync(join(tmpdir(), 'dateline-way-'))
  const server = (/** @type {number} */ one) => ({ host: '127.0.0.1', port: one, url: `http://127.0.0.1:${one}` })
  const free = {
    dataFolder,
    site: server(await freePort()),
    cms: server(await freePort()),
    workerPort: await freePort(),
  }
  try {
    await clearTheWay(free)
    const sentence = `Port ${port}, meant for the CMS, is taken: stop what listens there, or set CMS_PORT.`
    await assert.rejects(clearTheWay({ ...free, cms: server(port) }), new Failure(sentence))
    await assert.rejects(clearTheWay({ ...free, workerPort: port }), /meant for the worker/)
  } finally {
    other.close()
    rmSync(dataFolder, { recursive: true })
  }
})
