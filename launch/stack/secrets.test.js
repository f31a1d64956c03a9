import assert from 'node:assert/strict'
import { mkdtempSync, rmSync, statSync, writeFileSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { afterEach, beforeEach, test } from 'node:test'
import { readConfiguration } from '../configuration.js'
import { environmentOf, settingsOf } from './part-environment.js'
import { keepSecrets } from './secrets.js'

/** @type {string} */
let folder

beforeEach(() => {
  folder = mkdtempSync(join(tmpdir(), 'dateline-secrets-'))
})
afterEach(() => rmSync(folder, { recursive: true }))

test('makes secrets up once, and keeps them to their owner', () => {
  const secrets = keepSecrets(folder)
  assert.ok(secrets.payloadSecret.length >= 32 && secrets.deliverySecret.length >= 32)
  assert.match(secrets.firstAdminPassword, /^([a-z2-9]{5}-){4}[a-z2-9]{5}$/)
  assert.deepEqual(keepSecrets(folder), secrets)
  assert.equal(statSync(join(folder, 'secrets.json')).mode & 0o777, 0o600)
})

test('makes no two alike', () => {
  const secrets = keepSecrets(folder)
  assert.equal(new Set(Object.values(secrets)).size, 3)
  assert.notDeepEqual(keepSecrets(join(folder, 'other')), secrets)
})

test('says which file is broken', () => {
  writeFileSync(join(folder, 'secrets.json'), '{')
  assert.throws(() => keepSecrets(folder), /secrets\.json cannot be read/)
})

test('tells the site neither the database nor the secret of the CMS, even where the shell has them', () => {
  process.env.DATABASE_URL = 'postgres://from-the-shell/x'
  try {
    const configuration = readConfiguration({ SMTP_URL: 'smtp://mail.example' })
    const settings = settingsOf(configuration, keepSecrets(folder), 'postgres://db.example/x')
    const site = environmentOf('site', settings)
    const hidden = ['DATABASE_URL', 'PAYLOAD_SECRET', 'SMTP_URL', 'FIRST_ADMIN_PASSWORD']
    assert.deepEqual(
      hidden.filter((name) => name in site),
      [],
    )
    assert.equal(site.DELIVERY_SECRET, settings.DELIVERY_SECRET)
    assert.equal(environmentOf('cms', settings).DATABASE_URL, 'postgres://db.example/x')
  } finally {
    delete process.env.DATABASE_URL
  }
})
