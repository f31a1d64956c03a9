import assert from 'node:assert/strict'
import { spawn } from 'node:child_process'
import { once } from 'node:events'
import { test } from 'node:test'
import { identify, isAlive, waitFor } from './process-identity.js'

test('knows a process again while it lives, and no longer once it has ended', async () => {
  const child = spawn(process.execPath, ['-e', 'setInterval(() => {}, 1000)'])
  const identity = identify(/** @type {number} */ (child.pid))
  assert.ok(identity && isAlive(identity))
  child.kill('SIGKILL')
  await once(child, 'exit')
  assert.equal(isAlive(identity), false)
  assert.equal(identify(identity.pid), null)
})

test('takes nobody else for a process that had the same number', () => {
  assert.equal(isAlive({ pid: process.pid, born: 'before' }), false)
})

test('waits for an end no longer than it is told', async () => {
  assert.equal(await waitFor(() => false, 10), false)
  assert.equal(await waitFor(() => true, 10), true)
})
