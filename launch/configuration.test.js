import assert from 'node:assert/strict'
import { readFileSync } from 'node:fs'
import { join } from 'node:path'
import { test } from 'node:test'
import { ConfigurationError, readConfiguration } from './configuration.js'
import { ROOT } from './machine/places.js'

test('needs nothing to be set', () => {
  const { cms, site, workerPort, databaseUrl, dataFolder, mediaFolder, hasDemoContent } = readConfiguration({})
  assert.deepEqual(cms, { host: '127.0.0.1', port: 3001, url: 'http://127.0.0.1:3001' })
  assert.deepEqual(site, { host: '127.0.0.1', port: 3000, url: 'http://127.0.0.1:3000' })
  assert.deepEqual(
    { workerPort, databaseUrl, hasDemoContent },
    { workerPort: 3002, databaseUrl: null, hasDemoContent: true },
  )
  assert.equal(dataFolder, join(ROOT, '.data'))
  assert.equal(mediaFolder, join(ROOT, '.data', 'media'))
})

test('keeps addresses in step with hosts and ports where they are not set', () => {
  assert.equal(readConfiguration({ SITE_PORT: '4000', SITE_HOST: '0.0.0.0' }).site.url, 'http://127.0.0.1:4000')
  assert.equal(readConfiguration({ SITE_HOST: '::' }).site.url, 'http://[::1]:3000')
  assert.equal(
    readConfiguration({ SITE_PORT: '4000', SITE_URL: 'https://news.example/' }).site.url,
    'https://news.example',
  )
})

test('takes an empty value for one that is not set', () => {
  assert.equal(readConfiguration({ DATABASE_URL: '', SITE_PORT: ' ' }).databaseUrl, null)
})

const WRONG = [
  [{ SITE_PORT: '0' }, 'SITE_PORT must be a port between 1 and 65535, not "0".'],
  [{ CMS_PORT: '3001x' }, 'CMS_PORT must be a port between 1 and 65535, not "3001x".'],
  [{ WORKER_PORT: '3000' }, 'SITE_PORT and WORKER_PORT are both 3000.'],
  [
    { DATABASE_URL: 'mysql://a:secret@b/c' },
    'DATABASE_URL must be an address that begins with postgres:// or postgresql://.',
  ],
  [{ CMS_URL: 'news.example' }, 'CMS_URL must be an address that begins with http:// or https://.'],
  [
    { DELIVERY_TARGETS: 'http://a.example, b.example' },
    'DELIVERY_TARGETS must be an address that begins with http:// or https://.',
  ],
  [{ SMTP_URL: 'http://mail.example' }, 'SMTP_URL must be an address that begins with smtp:// or smtps://.'],
  [{ PAYLOAD_SECRET: 'short' }, 'PAYLOAD_SECRET must have at least 32 characters.'],
  [{ DEMO_CONTENT: 'yes' }, 'DEMO_CONTENT must be on or off, not "yes".'],
  [{ FIRST_ADMIN_EMAIL: 'someone' }, 'FIRST_ADMIN_EMAIL must be an e-mail address, not "someone".'],
]
for (const [env, sentence] of /** @type {[Record<string, string>, string][]} */ (WRONG)) {
  test(`refuses ${Object.keys(env)[0]}=${Object.values(env)[0]} in a sentence`, () => {
    assert.throws(() => readConfiguration(env), new ConfigurationError(sentence))
  })
}

test('is told of in .env.example, name by name', () => {
  const example = readFileSync(join(ROOT, '.env.example'), 'utf8')
  const listed = [...example.matchAll(/^#([A-Z_]+)=/gm)].map(([, name]) => name)
  const source = readFileSync(join(ROOT, 'launch', 'configuration.js'), 'utf8')
  const read = [...source.matchAll(/text\('([A-Z_]+)'\)/g)].map(([, name]) => name)
  assert.ok(read.length >= 10)
  assert.deepEqual(
    read.filter((name) => !listed.includes(name)),
    [],
  )
})
