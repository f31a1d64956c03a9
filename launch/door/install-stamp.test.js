import assert from 'node:assert/strict'
import { mkdirSync, mkdtempSync, rmSync, writeFileSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { afterEach, beforeEach, test } from 'node:test'
import { forgetInstalled, isInstalled, markInstalled } from './install-stamp.js'

/** @type {string} */
let root

beforeEach(() => {
  root = mkdtempSync(join(tmpdir(), 'dateline-stamp-'))
  for (const folder of ['apps/cms', 'packages/schema', 'launch', 'e2e', 'node_modules'])
    mkdirSync(join(root, folder), { recursive: true })
  for (const file of ['package.json', 'apps/cms/package.json', 'pnpm-lock.yaml', 'pnpm-workspace.yaml'])
    writeFileSync(join(root, file), '{}')
})
afterEach(() => rmSync(root, { recursive: true }))

test('installs once for the same manifests and lockfile', () => {
  assert.equal(isInstalled(root), false)
  markInstalled(root)
  assert.equal(isInstalled(root), true)
  forgetInstalled(root)
  assert.equal(isInstalled(root), false)
})

for (const file of ['package.json', 'apps/cms/package.json', 'packages/schema/package.json', 'pnpm-lock.yaml']) {
  test(`installs again when ${file} changes`, () => {
    markInstalled(root)
    writeFileSync(join(root, file), '{"changed":true}')
    assert.equal(isInstalled(root), false)
  })
}
