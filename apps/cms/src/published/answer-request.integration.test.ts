import { readFile } from 'node:fs/promises'
import path from 'node:path'
import type { Failure } from '@dateline/schema'
import { failure } from '@dateline/schema/validators'
import { afterAll, beforeAll, describe, expect, it, vi } from 'vitest'
import { askDoor } from '../../test-support/ask-door'
import { picture, publish } from '../../test-support/enter-document'
import { type Newsroom, openNewsroom } from '../../test-support/newsroom'

let newsroom: Newsroom
let ask: ReturnType<typeof askDoor>
let photo: Awaited<ReturnType<typeof picture>>
let article: Awaited<ReturnType<typeof publish>>
beforeAll(async () => {
  newsroom = await openNewsroom()
  ask = askDoor(newsroom.payload)
  photo = await picture(newsroom.payload, 'A quay', 'a quay.png')
  article = await publish(newsroom.payload, 'articles', { title: 'Quays', slug: 'quays', heroMedia: photo.id })
})
afterAll(() => newsroom.close())

async function refused(address: string, init?: RequestInit): Promise<[status: number, message: string]> {
  const { status, json, headers } = await ask(address, init)
  expect(failure.parse(json)).toEqual(json)
  expect(headers.get('cache-control')).toBe('no-store')
  return [status, (json as Failure).error.message]
}

describe('a request that is refused', () => {
  it.each([
    ['/articles?sort=title', '"sort" is not a parameter of this list; it takes limit, cursor, topic, language.'],
    ['/articles?depth=9', '"depth" is not a parameter of this list; it takes limit, cursor, topic, language.'],
    ['/articles?__proto__=1', '"__proto__" is not a parameter of this list; it takes limit, cursor, topic, language.'],
    [
      '/articles?constructor=1',
      '"constructor" is not a parameter of this list; it takes limit, cursor, topic, language.',
    ],
    [
      '/articles?where[_status]=draft',
      '"where[_status]" is not a parameter of this list; it takes limit, cursor, topic, language.',
    ],
    ['/site?draft=true', '"draft" is not a parameter; this address takes none.'],
    ['/articles?limit=0', '"limit" must be a whole number from 1 to 200.'],
    ['/articles?limit=201', '"limit" must be a whole number from 1 to 200.'],
    ['/articles?limit=1e9', '"limit" must be a whole number from 1 to 200.'],
    ['/articles?limit=-1', '"limit" must be a whole number from 1 to 200.'],
    ['/articles?limit=', '"limit" must be a whole number from 1 to 200.'],
    ['/articles?limit=2&limit=3', '"limit" is given more than once.'],
    ['/articles?cursor=abc', '"cursor" is not one that this list has given out.'],
    ['/articles?language=xx', '"language" must be one of en, fr, de, es, ar, fa.'],
    ['/redirects', '"from" must be a path that begins with a slash.'],
    ['/redirects?from=https://x.test', '"from" must be a path that begins with a slash.'],
  ])('%s says why', async (address, message) => {
    expect(await refused(address)).toEqual([400, message])
  })

  it('for what the database could not even read is refused before it', async () => {
    for (const address of ['/articles/%00', '/topics/a%00b', '/media/%00/x.png']) {
      expect((await refused(address))[0]).toBe(404)
    }
    const longest = 'x'.repeat(257)
    for (const asked of ['topic=%00', 'actor=a%00', 'topic=', `topic=${longest}`, `from=${longest}`]) {
      expect((await refused(`/incidents?${asked}`))[0]).toBe(400)
    }
    for (const asked of ['from=Y17E300', 'to=Y-17E300', 'from=Y-17E7&to=Y17E7', 'from=../..']) {
      expect([200, 400]).toContain((await ask(`/incidents?${asked}`)).status)
    }
  })

  it('with a date that cannot be read says what is wrong with it', async () => {
    const [status, message] = await refused('/incidents?from=2019-13-02')
    expect(status).toBe(400)
    expect(message).toMatch(/^"from" cannot be read: "2019-13-02" is not a date: .*13/)
  })

  it.each(['/', '/users', '/articles/a/b/c', '/%E0%A4%A', '/versions', '/articles/..%2fsite'])(
    'at %s finds nothing',
    async (address) => {
      expect((await refused(address))[0]).toBe(404)
    },
  )

  it('with any other method is told which there are', async () => {
    for (const method of ['POST', 'PUT', 'PATCH', 'DELETE']) {
      expect(await refused('/articles', { method })).toEqual([
        405,
        `${method} is not possible here; use GET, HEAD, OPTIONS.`,
      ])
    }
    expect((await ask('/articles', { method: 'POST' })).headers.get('allow')).toBe('GET, HEAD, OPTIONS')
  })

  it('because something broke inside tells nothing of the inside, and the desk everything', async () => {
    const { payload } = newsroom
    const broken = vi.spyOn(payload, 'find').mockRejectedValue(new Error('relation "secret_table" does not exist'))
    const noted = vi.spyOn(payload.logger, 'error').mockImplementation(() => {})
    expect(await refused('/articles')).toEqual([500, 'The newsroom could not answer; try again in a moment.'])
    expect(noted).toHaveBeenCalledOnce()
    broken.mockRestore()
    noted.mockRestore()
  })

  it('survives SQL in every place a value can stand', async () => {
    const evil = encodeURIComponent(`'; drop table articles; --`)
    for (const address of [`/articles/${evil}`, `/topics/${evil}`, `/redirects?from=/${evil}`]) {
      expect((await ask(address)).status).toBe(404)
    }
    for (const name of ['topic', 'actor', 'place']) {
      expect((await ask(`/incidents?${name}=${evil}`)).json).toEqual({ items: [], next: null })
    }
    expect((await ask('/articles')).status).toBe(200)
  })
})

describe('an answer', () => {
  it('may be kept by caches that ask each time, and says nothing of itself that it should not', async () => {
    const { headers } = await ask('/articles')
    expect(Object.fromEntries(headers)).toEqual({
      'cache-control': 'public, max-age=0, must-revalidate',
      'content-length': expect.stringMatching(/^\d+$/),
      'content-type': 'application/json; charset=utf-8',
      etag: expect.stringMatching(/^"[\w-]{43}"$/),
      'x-content-type-options': 'nosniff',
    })
  })

  it('is not sent again to a caller who has it, until it changes', async () => {
    const address = `/articles/${article.publicId}`
    const etag = (await ask(address)).headers.get('etag') ?? ''
    const again = await ask(address, { headers: { 'if-none-match': etag } })
    expect([again.status, again.text, again.headers.get('etag')]).toEqual([304, '', etag])
    await newsroom.payload.update({
      collection: 'articles',
      id: article.id,
      data: { dek: 'New words', _status: 'published' },
    })
    expect((await ask(address, { headers: { 'if-none-match': etag } })).status).toBe(200)
  })

  it('to HEAD is that to GET without its body', async () => {
    const get = await ask('/site')
    const head = await ask('/site', { method: 'HEAD' })
    expect([head.status, head.text]).toEqual([200, ''])
    expect(Object.fromEntries(head.headers)).toEqual(Object.fromEntries(get.headers))
    expect((await ask('/nothing', { method: 'HEAD' })).status).toBe(404)
  })

  it('to OPTIONS names the methods and opens nothing to other origins', async () => {
    const { status, headers } = await ask('/site', { method: 'OPTIONS', headers: { origin: 'https://evil.test' } })
    expect([status, headers.get('allow')]).toEqual([204, 'GET, HEAD, OPTIONS'])
    expect([...headers.keys()].filter((name) => name.startsWith('access-control'))).toEqual([])
  })
})

describe('a picture', () => {
  const address = () => `/media/${photo.publicId}/${encodeURIComponent(photo.filename ?? '')}`

  it('comes as its bytes, kept for a day, and as nothing that a browser could run', async () => {
    const { answerRequest, DOOR_PATH } = await import('./answer-request')
    const response = await answerRequest(
      new Request(`http://cms.test${DOOR_PATH}${address()}`),
      async () => newsroom.payload,
    )
    const stored = await readFile(path.join(process.env.MEDIA_DIR ?? '', photo.filename ?? ''))
    expect(Buffer.from(await response.arrayBuffer()).equals(stored)).toBe(true)
    expect(Object.fromEntries(response.headers)).toMatchObject({
      'cache-control': 'public, max-age=86400, must-revalidate',
      'content-disposition': expect.stringMatching(/^inline; filename="[\w.-]+"; filename\*=UTF-8''/),
      'content-security-policy': "default-src 'none'; sandbox",
      'content-type': 'image/png',
      'x-content-type-options': 'nosniff',
    })
    const etag = response.headers.get('etag') ?? ''
    expect((await ask(address(), { headers: { 'if-none-match': etag } })).status).toBe(304)
  })

  it.each(['other.png', '..%2f..%2fpackage.json', '%2e%2e%2f%2e%2e%2fetc%2fpasswd', '..', '%00', ''])(
    'is not found under the name %j',
    async (name) => {
      expect((await refused(`/media/${photo.publicId}/${name}`))[0]).toBe(404)
    },
  )

  it('is gone with the last published document that showed it', async () => {
    const { payload } = newsroom
    await payload.update({ collection: 'articles', id: article.id, data: { _status: 'draft' } })
    expect((await refused(address()))[0]).toBe(404)
    await payload.update({ collection: 'articles', id: article.id, data: { _status: 'published' } })
    expect((await ask(address())).status).toBe(200)
  })
})
