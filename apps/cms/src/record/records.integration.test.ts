import { readFile } from 'node:fs/promises'
import path from 'node:path'
import sharp from 'sharp'
import { afterAll, beforeAll, describe, expect, it } from 'vitest'
import { enterArticle, enterIncident } from '../../test-support/entries'
import { type Newsroom, openNewsroom, PASSWORD } from '../../test-support/newsroom'
import { type Ask, anonymousIn, signIn } from '../../test-support/rest-api'

let newsroom: Newsroom
let editor: Ask
beforeAll(async () => {
  newsroom = await openNewsroom()
  editor = await signIn(newsroom.config, newsroom.editor)
})
afterAll(() => newsroom.close())

it('gives a record an id that sorts by time and a public id', async () => {
  const topic = await newsroom.payload.create({ collection: 'topics', data: { name: 'Space', slug: 'space' } })
  expect(topic.id).toMatch(/^[0-9a-f]{8}-[0-9a-f]{4}-7/)
  expect(topic.publicId).toMatch(/^[2-9a-hjkmnp-z]{10}$/)
})

it('gives a copy a public id of its own', async () => {
  const { id, publicId } = await enterIncident(newsroom.payload, {})
  const { body } = await editor('POST', `/incidents/${id}/duplicate`, {})
  expect(body.doc?.publicId).toMatch(/^[2-9a-hjkmnp-z]{10}$/)
  expect(body.doc?.publicId).not.toBe(publicId)
})

describe('an article’s text', () => {
  const words = (text: string) => ({ type: 'text', text, format: 0, version: 1 })
  const mention = (value: string) => ({
    type: 'link',
    version: 3,
    fields: { linkType: 'internal', newTab: false, doc: { relationTo: 'incidents', value } },
    children: [words('the closure')],
  })
  const link = (url: string) => ({
    type: 'link',
    version: 3,
    fields: { linkType: 'custom', newTab: false, url },
    children: [words('here')],
  })
  const bodyOf = (...children: unknown[]) => ({
    root: {
      type: 'root',
      version: 1,
      direction: null,
      format: '',
      indent: 0,
      children: [{ type: 'paragraph', version: 1, children }],
    },
  })

  it('says which incidents it mentions, save by save', async () => {
    const [first, second] = [await enterIncident(newsroom.payload, {}), await enterIncident(newsroom.payload, {})]
    const { id } = await enterArticle(newsroom.payload, {})
    const save = (...children: unknown[]) =>
      editor('PATCH', `/articles/${id}?draft=true`, { body: bodyOf(...children) })
    const both = await save(mention(second.id), words('and'), mention(first.id), mention(second.id))
    expect(both.body.doc?.mentionedIncidents).toEqual([second.id, first.id])
    const one = await save(mention(first.id))
    expect(one.body.doc?.mentionedIncidents).toEqual([first.id])
    const none = await save(words('nothing'))
    expect(none.body.doc?.mentionedIncidents).toEqual([])
  })
  it('mentions no incident that does not exist, whatever is sent', async () => {
    const { id } = await enterArticle(newsroom.payload, {})
    const body = bodyOf(mention('01939b5a-0000-7000-8000-000000000001'))
    const { status, body: answer } = await editor('PATCH', `/articles/${id}?draft=true`, {
      body,
      mentionedIncidents: [id],
    })
    if (status === 200) expect(answer.doc?.mentionedIncidents).toEqual([])
    else expect(status).toBe(400)
  })
  it.each(['javascript:alert(1)', 'java\tscript:alert(1)', '//evil.example', 'data:text/html,x'])(
    'does not link to %j, not even in a draft',
    async (url) => {
      const { id } = await enterArticle(newsroom.payload, {})
      const { status, text } = await editor('PATCH', `/articles/${id}?draft=true`, { body: bodyOf(link(url)) })
      expect(status).toBe(400)
      expect(text).toContain('A link in the text is refused')
    },
  )
  it('holds no node that the site does not know', async () => {
    const { id } = await enterArticle(newsroom.payload, {})
    const { status, text } = await editor('PATCH', `/articles/${id}?draft=true`, { body: bodyOf({ type: 'iframe' }) })
    expect(status).toBe(400)
    expect(text).toContain('cannot be published')
  })
})

describe('a source', () => {
  const source = { title: 'A page', kind: 'news', language: 'en' }
  it('is kept once for an address, however it is written', async () => {
    const first = await editor('POST', '/sources', { ...source, url: 'https://EXAMPLE.org/story?utm_source=x#top' })
    expect(first.body.doc?.url).toBe('https://example.org/story')
    expect((await editor('POST', '/sources', { ...source, url: 'https://example.org/story' })).status).toBe(400)
  })
  it('is not kept for an address that nothing can be fetched from', async () => {
    for (const url of ['javascript:alert(1)', 'mailto:desk@example.org', 'example.org']) {
      const { status, text } = await editor('POST', '/sources', { ...source, url })
      expect(status).toBe(400)
      expect(text).toContain('cannot be linked to')
    }
  })
})

describe('a picture', () => {
  const upload = (data: Buffer, name: string) =>
    newsroom.payload.create({
      collection: 'media',
      data: { alt: 'A blue field', credit: 'Nobody' },
      file: { data, name, mimetype: 'image/png', size: data.length },
      user: newsroom.reporter,
      overrideAccess: false,
    })
  it('is stored as what it is, under a plain name, with the checksum of what is stored', async () => {
    const create = { width: 12, height: 8, channels: 3, background: '#00f' } as const
    const data = await sharp({ create })
      .withExif({ IFD0: { Artist: 'a name' } })
      .jpeg()
      .toBuffer()
    const stored = await upload(data, '../../Été <b>.png')
    expect(stored).toMatchObject({ mimeType: 'image/jpeg', filename: 'ete-b.jpg', width: 12, height: 8 })
    const folder = newsroom.payload.collections.media.config.upload.staticDir ?? ''
    const bytes = await readFile(path.join(folder, stored.filename ?? ''))
    const { createHash } = await import('node:crypto')
    expect(stored.checksum).toBe(createHash('sha256').update(bytes).digest('hex'))
    expect((await sharp(bytes).metadata()).exif).toBeUndefined()
  })
  it('is refused where it is none, whatever its name says', async () => {
    await expect(upload(Buffer.from('<svg xmlns="http://www.w3.org/2000/svg"/>'), 'a.png')).rejects.toThrow()
    await expect(upload(Buffer.from('<!doctype html><script>1</script>'), 'a.jpg')).rejects.toThrow()
    expect(await newsroom.payload.count({ collection: 'media' })).toEqual({ totalDocs: 1 })
  })
})

describe('a password', () => {
  const short = 'eleven char'
  it('has at least twelve characters when a user is made or changes it', async () => {
    const admin = await signIn(newsroom.config, newsroom.admin)
    const user = { name: 'New', email: 'short@newsroom.test', role: 'reporter' }
    const made = await admin('POST', '/users', { ...user, password: short })
    expect(made.status).toBe(400)
    expect(made.text).toContain('at least 12 characters')
    const path = `/users/${newsroom.editor.id}`
    expect((await editor('PATCH', path, { password: short })).status).toBe(400)
    expect((await editor('PATCH', path, { password: 'a longer password' })).status).toBe(200)
  })
  it('has as many when it is reset', async () => {
    const { payload, config, reporter } = newsroom
    const token = await payload.forgotPassword({
      collection: 'users',
      data: { email: reporter.email },
      disableEmail: true,
    })
    const reset = (password: string) => anonymousIn(config)('POST', '/users/reset-password', { token, password })
    expect((await reset(short)).status).toBe(400)
    expect((await reset('a longer password')).status).toBe(200)
  })
  it('is guessed at ten times and no more', async () => {
    const ask = anonymousIn(newsroom.config)
    const attempt = (password: string) => ask('POST', '/users/login', { email: newsroom.otherReporter.email, password })
    for (let count = 0; count < 10; count++) expect((await attempt('wrong wrong wrong')).status).toBe(401)
    expect((await attempt(PASSWORD)).status).not.toBe(200)
  })
})

it('lets nobody register, not even where there is no user', async () => {
  const { payload, config } = newsroom
  const ask = anonymousIn(config)
  await payload.db.deleteMany({ collection: 'users', where: {} })
  expect((await payload.count({ collection: 'users' })).totalDocs).toBe(0)
  const first = { name: 'First', email: 'first@newsroom.test', password: 'a long enough one', role: 'admin' }
  expect((await ask('POST', '/users/first-register', first)).status).toBe(403)
  expect((await ask('POST', '/users', first)).status).toBe(403)
  expect((await payload.count({ collection: 'users' })).totalDocs).toBe(0)
})
