import { afterAll, beforeAll, beforeEach, describe, expect, it } from 'vitest'
import { DATED, enterArticle, enterIncident } from '../../test-support/entries'
import { type Newsroom, openNewsroom } from '../../test-support/newsroom'
import { type Ask, signIn } from '../../test-support/rest-api'

let newsroom: Newsroom
let asks: Record<'reporter' | 'editor' | 'otherEditor' | 'admin', Ask>
beforeAll(async () => {
  newsroom = await openNewsroom()
  const { config, reporter, editor, otherEditor, admin } = newsroom
  asks = {
    reporter: await signIn(config, reporter),
    editor: await signIn(config, editor),
    otherEditor: await signIn(config, otherEditor),
    admin: await signIn(config, admin),
  }
})
afterAll(() => newsroom.close())

const publish = { _status: 'published' }

async function statusOf(id: string): Promise<unknown> {
  const incident = await newsroom.payload.findByID({ collection: 'incidents', id, depth: 0, trash: true })
  return incident._status
}

describe('a reporter', () => {
  const ROUTES: readonly [string, (id: string) => readonly [string, string, unknown?]][] = [
    ['_status', (id) => ['PATCH', `/incidents/${id}`, publish]],
    ['_status on a draft', (id) => ['PATCH', `/incidents/${id}?draft=true`, publish]],
    ['autosave', (id) => ['PATCH', `/incidents/${id}?draft=true&autosave=true`, publish]],
    ['all locales', (id) => ['PATCH', `/incidents/${id}?publishAllLocales=true`, { title: 'x' }]],
    ['one locale', (id) => ['PATCH', `/incidents/${id}?publishSpecificLocale=en`, publish]],
    ['the bulk door', (id) => ['PATCH', `/incidents?where[id][equals]=${id}`, publish]],
    ['a copy', (id) => ['POST', `/incidents/${id}/duplicate`, publish]],
    ['the trash', (id) => ['PATCH', `/incidents/${id}`, { deletedAt: null, ...publish }]],
  ]
  it.each(ROUTES)('does not publish by %s', async (_, route) => {
    const { id } = await enterIncident(newsroom.payload, { by: newsroom.reporter })
    const [method, path, body] = route(id)
    await asks.reporter(method, path, body)
    expect(await statusOf(id)).toBe('draft')
    const { totalDocs } = await newsroom.payload.count({
      collection: 'incidents',
      where: { and: [{ owner: { equals: newsroom.reporter.id } }, { _status: { equals: 'published' } }] },
    })
    expect(totalDocs).toBe(0)
  })

  it('does not publish at once by creating', async () => {
    const data = { title: 'At once', type: 'other', language: 'en', verification: 'reported', rank: 50, date: DATED }
    for (const query of ['', '?draft=true', '?publishAllLocales=true']) {
      const { body } = await asks.reporter('POST', `/incidents${query}`, { ...data, ...publish })
      expect(body.doc).toBeUndefined()
    }
    const { body } = await asks.reporter('POST', '/incidents', data)
    expect(body.doc).toMatchObject({ _status: 'draft' })
  })

  it('reads why', async () => {
    const { id } = await enterIncident(newsroom.payload, { by: newsroom.reporter })
    const { status, body } = await asks.reporter('PATCH', `/incidents/${id}`, publish)
    expect(status).toBe(403)
    expect(body.errors?.[0]?.message).toBe('Only an editor can publish: set the stage to “In review” instead.')
  })

  const AGAINST: readonly [string, (id: string) => readonly [string, string, unknown?]][] = [
    ['_status', (id) => ['PATCH', `/incidents/${id}`, { _status: 'draft' }]],
    ['a plain save', (id) => ['PATCH', `/incidents/${id}`, { title: 'Changed' }]],
    ['a draft', (id) => ['PATCH', `/incidents/${id}?draft=true`, { title: 'Changed' }]],
    ['all locales', (id) => ['PATCH', `/incidents/${id}?unpublishAllLocales=true`, { title: 'Changed' }]],
    ['the trash', (id) => ['PATCH', `/incidents/${id}`, { deletedAt: new Date().toISOString() }]],
    ['deleting', (id) => ['DELETE', `/incidents/${id}`]],
  ]
  it.each(AGAINST)('does not change what readers see of their own by %s', async (_, route) => {
    const { id } = await enterIncident(newsroom.payload, { by: newsroom.reporter, isPublished: true })
    const [method, path, body] = route(id)
    await asks.reporter(method, path, body)
    const shown = await newsroom.payload.findByID({ collection: 'incidents', id, depth: 0 })
    expect(shown).toMatchObject({ _status: 'published', title: 'A bridge was closed' })
    await newsroom.payload.delete({ collection: 'incidents', id })
  })

  it('restores no version, not even as a draft', async () => {
    const { id } = await enterIncident(newsroom.payload, { by: newsroom.reporter, isPublished: true })
    await newsroom.payload.update({ collection: 'incidents', id, data: { title: 'Second', _status: 'published' } })
    const { docs } = await newsroom.payload.findVersions({ collection: 'incidents', where: { parent: { equals: id } } })
    for (const version of docs) {
      for (const query of ['', '?draft=true']) {
        const { status } = await asks.reporter('POST', `/incidents/versions/${version.id}${query}`)
        expect(status).toBe(403)
      }
    }
    await newsroom.payload.delete({ collection: 'incidents', id })
  })
})

describe('an editor', () => {
  it('publishes, which is recorded, and takes off again', async () => {
    const { id } = await enterIncident(newsroom.payload, { by: newsroom.reporter })
    const { body } = await asks.editor('PATCH', `/incidents/${id}`, publish)
    expect(body.doc).toMatchObject({ publishedBy: newsroom.editor.id, lastEditedBy: newsroom.reporter.id })
    const { publishedAt, firstPublishedAt } = await newsroom.payload.findByID({ collection: 'incidents', id })
    expect(publishedAt).toBeTruthy()
    expect(firstPublishedAt).toBe(publishedAt)
    await asks.editor('PATCH', `/incidents/${id}`, { _status: 'draft' })
    expect(await statusOf(id)).toBe('draft')
    await asks.editor('PATCH', `/incidents/${id}`, publish)
    const again = await newsroom.payload.findByID({ collection: 'incidents', id })
    expect(again.firstPublishedAt).toBe(firstPublishedAt)
    expect(again.publishedAt).not.toBe(publishedAt)
  })

  it('leaves what readers see alone with a save that says nothing of it', async () => {
    const { id } = await enterIncident(newsroom.payload, { isPublished: true })
    await asks.editor('PATCH', `/incidents/${id}?draft=true`, { title: 'A newer draft' })
    await asks.editor('PATCH', `/incidents/${id}`, { summary: 'Said nothing of publication.' })
    const shown = await newsroom.payload.findByID({ collection: 'incidents', id })
    expect(shown).toMatchObject({ _status: 'published', title: 'A bridge was closed', summary: null })
  })

  it('restores a version', async () => {
    const { id } = await enterIncident(newsroom.payload, { isPublished: true })
    await asks.editor('PATCH', `/incidents/${id}`, { title: 'Second', ...publish })
    const { docs } = await newsroom.payload.findVersions({
      collection: 'incidents',
      where: { and: [{ parent: { equals: id } }, { 'version.title': { equals: 'A bridge was closed' } }] },
    })
    expect((await asks.editor('POST', `/incidents/versions/${docs[0]?.id}`)).status).toBe(200)
    expect(await newsroom.payload.findByID({ collection: 'incidents', id })).toMatchObject({
      title: 'A bridge was closed',
      _status: 'published',
    })
  })
})

describe('the two-person rule', () => {
  beforeAll(() => newsroom.payload.updateGlobal({ slug: 'site-settings', data: { isTwoPersonRuleOn: true } }))
  afterAll(() => newsroom.payload.updateGlobal({ slug: 'site-settings', data: { isTwoPersonRuleOn: false } }))

  it('keeps an editor from publishing their own last edit', async () => {
    const { id } = await enterArticle(newsroom.payload, { by: newsroom.reporter })
    await asks.editor('PATCH', `/articles/${id}?draft=true`, { dek: 'Edited.' })
    const { status, text } = await asks.editor('PATCH', `/articles/${id}`, publish)
    expect(status).toBe(403)
    expect(text).toContain('another editor has to publish it')
    expect((await asks.otherEditor('PATCH', `/articles/${id}`, publish)).status).toBe(200)
  })
  it('counts an edit made in the click on Publish', async () => {
    const { id } = await enterArticle(newsroom.payload, { by: newsroom.reporter })
    expect((await asks.editor('PATCH', `/articles/${id}`, { dek: 'Slipped in.', ...publish })).status).toBe(403)
  })
  it('counts a restored version and a copy', async () => {
    const { id } = await enterArticle(newsroom.payload, { by: newsroom.reporter, title: 'First' })
    await asks.otherEditor('PATCH', `/articles/${id}`, publish)
    await asks.otherEditor('PATCH', `/articles/${id}?draft=true`, { title: 'Second' })
    const { docs } = await newsroom.payload.findVersions({
      collection: 'articles',
      where: { and: [{ parent: { equals: id } }, { 'version._status': { equals: 'published' } }] },
    })
    expect((await asks.editor('POST', `/articles/versions/${docs[0]?.id}`)).status).toBe(403)
    expect((await asks.editor('POST', `/articles/${id}/duplicate`, publish)).body.doc?._status).not.toBe('published')
  })
  it('does not count what the admin sends along unchanged', async () => {
    const { id } = await enterArticle(newsroom.payload, { by: newsroom.reporter })
    const { body } = await asks.editor('GET', `/articles/${id}?draft=true&depth=0`)
    expect((await asks.editor('PATCH', `/articles/${id}`, { ...body, ...publish })).status).toBe(200)
  })
  it('lets an administrator, by name', async () => {
    const { id } = await enterArticle(newsroom.payload, { by: newsroom.admin })
    const { body } = await asks.admin('PATCH', `/articles/${id}`, { dek: 'In a hurry.', ...publish })
    expect(body.doc).toMatchObject({ publishedBy: newsroom.admin.id, lastEditedBy: newsroom.admin.id })
  })
})

describe('an embargo', () => {
  it('refuses publication until it is over, to everybody', async () => {
    for (const who of ['editor', 'admin'] as const) {
      const { id } = await enterArticle(newsroom.payload, {})
      const until = (minutes: number) => ({ embargoUntil: new Date(Date.now() + minutes * 60_000).toISOString() })
      const early = await asks[who]('PATCH', `/articles/${id}`, { workflow: until(5), ...publish })
      expect(early.status).toBe(400)
      expect(early.text).toContain('under embargo until')
      expect((await asks[who]('PATCH', `/articles/${id}?draft=true`, { workflow: until(5) })).status).toBe(200)
      expect((await asks[who]('PATCH', `/articles/${id}`, publish)).status).toBe(400)
      expect((await asks[who]('PATCH', `/articles/${id}`, { workflow: until(-1), ...publish })).status).toBe(200)
    }
  })
})

describe('the date of an incident', () => {
  let id: string
  beforeEach(async () => {
    id = (await enterIncident(newsroom.payload, {})).id
  })
  const sentDate = async (date: unknown, status?: 'published') =>
    asks.editor('PATCH', `/incidents/${id}${status ? '' : '?draft=true'}`, {
      date,
      ...(status ? { _status: status } : {}),
    })

  it('has its bounds derived, whatever is sent for them', async () => {
    const { body } = await sentDate({ edtf: '2014-22', earliest: 1, latest: 2, precision: 'day' })
    expect(body.doc?.date).toMatchObject({
      earliest: Date.UTC(2014, 5, 1),
      latest: Date.UTC(2014, 8, 1),
      precision: 'season',
      shape: 'moment',
      start: 'known',
      coreEarliest: null,
    })
  })
  it('is laid in its own time zone, also where only the zone changes', async () => {
    await sentDate({ edtf: '2014-06-10' })
    const { body } = await sentDate({ timeZone: 'Asia/Baghdad' })
    expect(body.doc?.date).toMatchObject({ edtf: '2014-06-10', earliest: Date.UTC(2014, 5, 9, 21) })
  })
  it('stays in a draft as it was typed, without bounds, while it is half typed', async () => {
    await sentDate({ edtf: '2019', stated: 'that year' })
    const { status, body } = await asks.editor('PATCH', `/incidents/${id}?draft=true&autosave=true`, {
      date: { edtf: '2019-1', timeZone: 'Asia/Bag' },
    })
    expect(status).toBe(200)
    expect(body.doc?.date).toMatchObject({
      edtf: '2019-1',
      stated: 'that year',
      earliest: null,
      latest: null,
      precision: null,
    })
    const { body: read } = await asks.editor('GET', `/incidents/${id}?draft=true`)
    expect(read).toMatchObject({ date: { edtf: '2019-1', timeZone: 'Asia/Bag' } })
    await sentDate({ timeZone: null, stated: null })
  })
  it('is refused at publication with the engine’s own sentence, at its own field, where it is none', async () => {
    const { status, text } = await sentDate({ edtf: '2019-13-02' }, 'published')
    expect(status).toBe(400)
    expect(text).toContain('is not a date: there is no month 13')
    expect(text).toContain('"path":"date.edtf"')
    const draft = await sentDate({ edtf: '2019-13-02' })
    expect(draft.body.doc?.date).toMatchObject({ edtf: '2019-13-02', earliest: null })
    expect((await sentDate({}, 'published')).text).toContain('there is no month 13')
  })
  it('is refused in a record that has no drafts', async () => {
    const { status, text } = await asks.editor('POST', '/actors', {
      name: 'A league',
      kind: 'organisation',
      founded: { edtf: '2019-2-3' },
    })
    expect(status).toBe(400)
    expect(text).toContain('Did you mean 2019-02-03?')
  })
  it('may be words that are not placed yet, until publication', async () => {
    const draft = await sentDate({ stated: 'a few days after', edtf: null })
    expect(draft.body.doc?.date).toMatchObject({ stated: 'a few days after', edtf: null, earliest: null })
    const { status, text } = await sentDate({ stated: 'a few days after', edtf: null }, 'published')
    expect(status).toBe(400)
    expect(text).toContain('“When it happened” still has only words (“a few days after”)')
    expect(await statusOf(id)).toBe('draft')
  })
  it('is needed for publication', async () => {
    const { status, text } = await sentDate({ stated: null, edtf: null }, 'published')
    expect(status).toBe(400)
    expect(text).toContain('“When it happened” is empty')
  })
})

describe('a slug', () => {
  it('follows the title until the first publication, then only a hand', async () => {
    const made = await asks.editor('POST', '/articles?draft=true', { title: 'The Bridge at Dôle' })
    const id = made.body.doc?.id ?? ''
    expect(made.body.doc?.slug).toBe('the-bridge-at-dole')
    const renamed = await asks.editor('PATCH', `/articles/${id}?draft=true`, { title: 'A bridge', slug: 'my-own' })
    expect(renamed.body.doc?.slug).toBe('a-bridge')
    await asks.editor('PATCH', `/articles/${id}`, publish)
    const after = await asks.editor('PATCH', `/articles/${id}`, { title: 'Another', ...publish })
    expect(after.body.doc?.slug).toBe('a-bridge')
    const byHand = await asks.editor('PATCH', `/articles/${id}`, { slug: 'Another Bridge!', ...publish })
    expect(byHand.body.doc?.slug).toBe('another-bridge')
  })
})
