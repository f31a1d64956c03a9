import assert from 'node:assert/strict'
import { createServer } from 'node:net'
import { test } from 'node:test'
import { freePort, isFree } from './port.js'

test('a free port is never one that the system hands to outgoing connections', async () => {
  for (let time = 0; time < 50; time++) {
    const port = await freePort()
    assert.ok(port >= 20_000 && port < 30_000, `${port}`)
    assert.ok(await isFree(port))
  }
})

test('a port that somebody listens on is not free', async () => {
  const port = await freePort()
  const server = createServer()
  await new Promise((resolve) => server.listen(port, '127.0.0.1', () => resolve(undefined)))
  assert.equal(await isFree(port), false)
  await new Promise((resolve) => server.close(resolve))
  assert.equal(await isFree(port), true)
})
