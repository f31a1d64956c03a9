import { mkdtemp, rm } from 'node:fs/promises'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { freePort } from '@dateline/launch/machine/port.js'
import { startStack } from '@dateline/launch/stack.js'
import { expect, test } from '@playwright/test'
import { type NewsroomApi, signIn } from '../newsroom-api'
import { type RecordingSite, startRecordingSite } from '../recording-site'

// A product of its own, since these journeys kill its parts. A second site that records is told of every change too.
let folder: string
let recorder: RecordingSite
let stack: Awaited<ReturnType<typeof startStack>>
let newsroom: NewsroomApi

test.beforeAll(async () => {
  test.setTimeout(180_000)
  folder = await mkdtemp(join(tmpdir(), 'dateline-crashes-'))
  recorder = await startRecordingSite()
  const sitePort = await freePort()
  stack = await startStack({
    folder,
    ports: { site: sitePort },
    env: { DEMO_CONTENT: 'off', DELIVERY_TARGETS: `http://127.0.0.1:${sitePort},${recorder.url}` },
  })
  newsroom = await signIn(stack.cmsUrl, stack.admin)
})

test.afterAll(async () => {
  await stack?.stop()
  await recorder?.stop()
  if (folder) await rm(folder, { recursive: true, force: true })
})

async function publishIncident(title: string) {
  const incident = await newsroom.create('incidents', {
    title,
    type: 'other',
    verification: 'reported',
    language: 'en',
    date: { edtf: '2014-22', stated: 'in the summer of 2014' },
    _status: 'published',
  })
  const page = `${stack.siteUrl}/en/incidents/${incident.publicId}/${incident.slug}`
  await expect.poll(() => titleAt(page)).toBe(title)
  return { ...incident, page }
}

/** What the page is headed, or its status where it is not there. */
async function titleAt(page: string): Promise<string | number> {
  const response = await fetch(page)
  if (response.status !== 200) return response.status
  return /<h1[^>]*>(.*?)<\/h1>/s.exec(await response.text())?.[1]?.replaceAll(/<[^>]*>/g, '') ?? ''
}

test('a change reaches readers although the CMS is killed right after the save', async () => {
  const incident = await publishIncident('A bridge is opened')
  const saved = newsroom.update('incidents', incident.id, { title: 'A bridge is reopened', _status: 'published' })
  await saved
  await stack.processes.kill('cms')
  expect(await titleAt(incident.page), 'readers keep reading meanwhile').toMatch(/A bridge is (re)?opened/)
  await stack.processes.restart('cms')
  await expect.poll(() => titleAt(incident.page), { timeout: 45_000 }).toBe('A bridge is reopened')
})

test('a change reaches readers although the worker is killed in the middle of its delivery', async () => {
  const incident = await publishIncident('A tower is planned')
  const before = recorder.messages().length
  recorder.hold()
  await newsroom.update('incidents', incident.id, { title: 'A tower is begun', _status: 'published' })
  await expect.poll(() => recorder.messages().length).toBeGreaterThan(before)
  await stack.processes.kill('worker')
  recorder.release()
  await stack.processes.restart('worker')
  await expect.poll(() => titleAt(incident.page), { timeout: 45_000 }).toBe('A tower is begun')
  await expect.poll(() => recorder.messages().length, { timeout: 45_000 }).toBeGreaterThan(before + 1)
  const sent = recorder.messages().slice(before)
  expect(new Set(sent.map(({ id }) => id)).size, 'what is sent again is the same message').toBe(1)
  expect(new Set(sent.map((message) => JSON.stringify(message))).size).toBe(1)
})

test('a change reaches readers although the site was away when it was made', async () => {
  const incident = await publishIncident('A road is closed')
  await stack.processes.kill('site')
  await newsroom.update('incidents', incident.id, { title: 'A road is cleared', _status: 'published' })
  await stack.processes.restart('site')
  await expect.poll(() => titleAt(incident.page).catch(() => 0), { timeout: 45_000 }).toBe('A road is cleared')
})
