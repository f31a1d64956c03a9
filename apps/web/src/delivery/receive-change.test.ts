import { MAX_TAGS, SIGNATURE_HEADER, SIGNATURE_LIFETIME, signMessage, TIMESTAMP_HEADER } from '@dateline/schema'
import { describe, expect, it, vi } from 'vitest'
import { type Receiver, receiveChange } from './receive-change'

const SECRET = 'a secret that is long enough to sign'
const NOW = Date.UTC(2026, 0, 15, 12)

const RECEIVER: Receiver = {
  secret: SECRET,
  now: NOW,
  isCmsHealthy: async () => true,
  forget: () => {},
  afterwards: () => {},
  pagesDone: async () => {},
}

interface Sent {
  readonly id?: string
  readonly tags?: readonly unknown[]
  readonly signedAt?: number
  readonly secret?: string
  /** Sent in place of the message that was signed. */
  readonly body?: string
}

let messages = 0

async function send(sent: Sent = {}, given: Partial<Receiver> = {}) {
  const { id = `message-${messages++}`, tags = ['site'], signedAt = NOW, secret = SECRET } = sent
  const signed = JSON.stringify({ id, at: new Date(NOW).toISOString(), tags })
  const forgotten: string[] = []
  const later: (() => Promise<void>)[] = []
  const response = await receiveChange(
    new Request('http://site/revalidate', {
      method: 'POST',
      body: sent.body ?? signed,
      headers: {
        [SIGNATURE_HEADER]: await signMessage(secret, signedAt, signed),
        [TIMESTAMP_HEADER]: String(signedAt),
      },
    }),
    {
      ...RECEIVER,
      forget: (tag) => void forgotten.push(tag),
      afterwards: (task) => void later.push(task),
      ...given,
    },
  )
  return { status: response.status, forgotten, later }
}

it('forgets every tag of a signed message', async () => {
  const tags = ['article:k3v9x2m7qa', 'timeline:0000000001', 'list:articles', 'site']
  expect(await send({ tags })).toMatchObject({ status: 200, forgotten: tags })
})

it('forgets once more when no page can still be under way', async () => {
  const order: string[] = []
  const { later } = await send(
    {},
    { pagesDone: async () => void order.push('done'), forget: (tag) => void order.push(tag) },
  )
  await later[0]?.()
  expect(order).toEqual(['site', 'done', 'site'])
})

it('does not forget once more while the CMS is gone', async () => {
  const { forgotten, later } = await send({}, { isCmsHealthy: vi.fn(async () => false).mockResolvedValueOnce(true) })
  await later[0]?.()
  expect(forgotten).toEqual(['site'])
})

it('answers a replayed message 200 and does nothing', async () => {
  await send({ id: 'again' })
  expect(await send({ id: 'again' })).toMatchObject({ status: 200, forgotten: [], later: [] })
})

it('keeps the pages while the CMS could not rebuild them, and takes the message when it is sent again', async () => {
  const down = { isCmsHealthy: async () => false }
  expect(await send({ id: 'patient' }, down)).toMatchObject({ status: 503, forgotten: [] })
  expect(await send({ id: 'patient' })).toMatchObject({ status: 200, forgotten: ['site'] })
})

describe('what is not from the CMS, or not now, is refused', () => {
  it.each([
    ['another secret', { secret: 'another secret, just as long as ours' }],
    ['a message too old', { signedAt: NOW - SIGNATURE_LIFETIME - 1 }],
    ['a message from the future', { signedAt: NOW + SIGNATURE_LIFETIME + 1 }],
    ['a timestamp that is none', { signedAt: Number.NaN }],
    ['a body that was changed', { body: JSON.stringify({ id: 'x', at: '2026-01-15T12:00:00Z', tags: ['site'] }) }],
  ])('%s', async (_, sent) => {
    expect(await send(sent)).toMatchObject({ status: 401, forgotten: [] })
  })

  it('a request with no signature at all', async () => {
    const bare = new Request('http://site/revalidate', { method: 'POST', body: '{}' })
    const forget = vi.fn()
    expect((await receiveChange(bare, { ...RECEIVER, forget })).status).toBe(401)
    expect(forget).not.toHaveBeenCalled()
  })
})

describe('what is signed but no change message is refused whole', () => {
  it.each([
    ['an unknown kind of tag', ['site', 'user:k3v9x2m7qa']],
    ['a tag that climbs', ['article:../../etc']],
    ['a tag of another length', ['article:k3v9x2m7q']],
    ['a tag that is no text', [7]],
    ['no tag', []],
    ['too many tags', Array(MAX_TAGS + 1).fill('site')],
  ])('%s', async (_, tags) => {
    expect(await send({ tags })).toMatchObject({ status: 400, forgotten: [] })
  })

  it('takes as many tags as one message may carry', async () => {
    expect(await send({ tags: Array(MAX_TAGS).fill('site') })).toMatchObject({ status: 200 })
  })
})

it('reads no more than 64 kB, whatever length is announced', async () => {
  expect((await send({ body: ' '.repeat(64 * 1024 + 1) })).status).toBe(413)
  const endless = new ReadableStream<Uint8Array>({
    pull: (controller) => controller.enqueue(new Uint8Array(16 * 1024)),
  })
  const request = new Request('http://site/revalidate', {
    method: 'POST',
    body: endless,
    duplex: 'half',
  } as RequestInit)
  expect((await receiveChange(request, RECEIVER)).status).toBe(413)
})
