import type { CollectionSlug } from 'payload'
import { afterAll, beforeAll, describe, expect, it } from 'vitest'
import { DATED, enterArticle, enterIncident, enterSource } from '../../test-support/entries'
import { type Newsroom, openNewsroom } from '../../test-support/newsroom'
import { type Ask, anonymousIn, signIn } from '../../test-support/rest-api'

const COLLECTIONS = [
  'articles',
  'incidents',
  'timelines',
  'corrections',
  'topics',
  'sources',
  'actors',
  'places',
  'media',
  'contributors',
  'redirects',
  'users',
] as const satisfies readonly CollectionSlug[]
const DRAFTED = ['articles', 'incidents', 'timelines', 'corrections'] as const

type Role = 'anonymous' | 'reporter' | 'editor' | 'admin'
type Person = Exclude<Role, 'anonymous'>

let newsroom: Newsroom
let asks: Record<Role | 'otherReporter' | 'otherEditor', Ask>
beforeAll(async () => {
  newsroom = await openNewsroom()
  const { config } = newsroom
  const [reporter, editor, admin, otherReporter, otherEditor] = await Promise.all(
    (['reporter', 'editor', 'admin', 'otherReporter', 'otherEditor'] as const).map((who) =>
      signIn(config, newsroom[who]),
    ),
  )
  if (!reporter || !editor || !admin || !otherReporter || !otherEditor) throw new Error('nobody signed in')
  asks = { anonymous: anonymousIn(config), reporter, editor, admin, otherReporter, otherEditor }
})
afterAll(() => newsroom.close())

describe('anonymous', () => {
  const DOORS = ['', '?draft=true', '?trash=true', '?depth=3', '?limit=0', '/count', '/any-id', '/any-id?draft=true']
  for (const collection of COLLECTIONS) {
    it(`is refused at every door of ${collection}`, async () => {
      for (const door of DOORS) {
        expect([door, (await asks.anonymous('GET', `/${collection}${door}`)).status]).toEqual([door, 403])
      }
      expect((await asks.anonymous('POST', `/${collection}`, { title: 'x', name: 'x' })).status).toBe(403)
      expect((await asks.anonymous('PATCH', `/${collection}?where[id][exists]=true`, { title: 'x' })).status).toBe(403)
      expect((await asks.anonymous('DELETE', `/${collection}?where[id][exists]=true`)).status).toBe(403)
    })
  }
  for (const collection of DRAFTED) {
    it(`sees no version of ${collection}`, async () => {
      expect((await asks.anonymous('GET', `/${collection}/versions`)).status).toBe(403)
    })
  }
  it('sees no settings', async () => {
    expect((await asks.anonymous('GET', '/globals/site-settings')).status).toBe(403)
  })
  it('finds no GraphQL', async () => {
    for (const path of ['/graphql', '/graphql-playground']) {
      expect((await asks.anonymous('POST', path, { query: '{ __typename }' })).status).toBe(404)
    }
  })
  it('cannot pretend to be the published door', async () => {
    expect((await asks.anonymous('GET', '/articles?context[isPublishedDoor]=true')).status).toBe(403)
    expect((await asks.anonymous('POST', '/articles', { context: { isPublishedDoor: true } })).status).toBe(403)
  })
  it('is refused through the Local API too', async () => {
    for (const collection of COLLECTIONS) {
      await expect(newsroom.payload.find({ collection, overrideAccess: false })).rejects.toThrow('not allowed')
    }
  })
})

describe('the published door', () => {
  it('sees what is published and nothing else', async () => {
    const { payload } = newsroom
    const shown = await enterIncident(payload, { isPublished: true, title: 'Shown' })
    await enterIncident(payload, { title: 'Not shown' })
    const trashed = await enterIncident(payload, { isPublished: true, title: 'Thrown away' })
    await payload.update({ collection: 'incidents', id: trashed.id, data: { deletedAt: new Date().toISOString() } })
    await payload.update({ collection: 'incidents', id: shown.id, data: { title: 'Newer words' }, draft: true })
    for (const draft of [false, true]) {
      const { docs } = await payload.find({
        collection: 'incidents',
        overrideAccess: false,
        context: { isPublishedDoor: true },
        draft,
      })
      const titles = docs.map(({ title }) => title)
      expect(titles).not.toContain('Not shown')
      expect(titles).not.toContain('Thrown away')
      expect(titles).not.toContain('Newer words')
      if (!draft) expect(titles).toContain('Shown')
    }
  })
  it('never sees a confidential source', async () => {
    const { payload } = newsroom
    const secret = await enterSource(payload, { isConfidential: true })
    const found = payload.find({
      collection: 'sources',
      where: { id: { equals: secret.id } },
      overrideAccess: false,
      context: { isPublishedDoor: true },
    })
    expect((await found).totalDocs).toBe(0)
  })
  it('sees no users and no versions', async () => {
    const asDoor = { overrideAccess: false, context: { isPublishedDoor: true } } as const
    await expect(newsroom.payload.find({ collection: 'users', ...asDoor })).rejects.toThrow('not allowed')
    await expect(newsroom.payload.findVersions({ collection: 'articles', ...asDoor })).rejects.toThrow('not allowed')
  })
})

describe('drafts', () => {
  let own: string
  let foreign: string
  let assigned: string
  beforeAll(async () => {
    const { payload, reporter, otherReporter } = newsroom
    own = (await enterArticle(payload, { by: reporter, title: 'Own' })).id
    foreign = (await enterArticle(payload, { by: otherReporter, title: 'Foreign' })).id
    assigned = (await enterArticle(payload, { by: otherReporter, title: 'Assigned' })).id
    await payload.update({
      collection: 'articles',
      id: assigned,
      data: { workflow: { assignee: reporter.id } },
      draft: true,
    })
  })

  const MAY_READ: readonly [Person, 'own' | 'foreign' | 'assigned', boolean][] = [
    ['reporter', 'own', true],
    ['reporter', 'foreign', false],
    ['editor', 'own', true],
    ['editor', 'foreign', true],
    ['admin', 'foreign', true],
  ]
  it.each(MAY_READ)('%s reads a draft that is %s: %s', async (who, which, may) => {
    const id = { own, foreign, assigned }[which]
    for (const query of ['', '?draft=true', '?draft=true&depth=3', '?trash=true']) {
      expect((await asks[who]('GET', `/articles/${id}${query}`)).status).toBe(may ? 200 : 404)
    }
    const { body } = await asks[who]('GET', `/articles?draft=true&limit=100`)
    expect(body.docs?.some((doc) => doc.id === id)).toBe(may)
    const versions = await asks[who]('GET', `/articles/versions?where[parent][equals]=${id}`)
    expect((versions.body.totalDocs ?? 0) > 0).toBe(may)
  })

  it('are read by whoever is assigned, as drafts', async () => {
    expect((await asks.reporter('GET', `/articles/${assigned}?draft=true`)).status).toBe(200)
    const path = `/articles/${assigned}?draft=true`
    await asks.editor('PATCH', path, { workflow: { assignee: null } })
    expect((await asks.reporter('GET', path)).status).toBe(404)
    await asks.editor('PATCH', path, { workflow: { assignee: newsroom.reporter.id } })
    expect((await asks.reporter('GET', path)).status).toBe(200)
  })

  const MAY_WRITE: readonly [Person, 'own' | 'foreign' | 'assigned', boolean][] = [
    ['reporter', 'own', true],
    ['reporter', 'assigned', true],
    ['reporter', 'foreign', false],
    ['editor', 'foreign', true],
    ['admin', 'foreign', true],
  ]
  it.each(MAY_WRITE)('%s writes a draft that is %s: %s', async (who, which, may) => {
    const id = { own, foreign, assigned }[which]
    const { status } = await asks[who]('PATCH', `/articles/${id}?draft=true`, { dek: `by ${who}` })
    expect(status).toBe(may ? 200 : 403)
    const { dek } = await newsroom.payload.findByID({ collection: 'articles', id, draft: true })
    expect(dek === `by ${who}`).toBe(may)
  })

  it('of others are not written in bulk by a reporter', async () => {
    const { body, status } = await asks.reporter('PATCH', '/articles?draft=true&where[id][exists]=true', {
      dek: 'mine',
    })
    expect(status === 403 || (body.docs ?? []).length === 0).toBe(true)
    expect((await newsroom.payload.findByID({ collection: 'articles', id: foreign, draft: true })).dek).not.toBe('mine')
  })

  it('of others cannot be copied by a reporter', async () => {
    const { status } = await asks.reporter('POST', `/articles/${foreign}/duplicate`, {})
    expect(status).toBeOneOf([403, 404])
    const { totalDocs } = await newsroom.payload.count({
      collection: 'articles',
      where: { title: { contains: 'Foreign' } },
    })
    expect(totalDocs).toBe(1)
  })

  it('keep whoever entered them, whatever is sent', async () => {
    const { body } = await asks.reporter('POST', '/articles?draft=true', {
      title: 'Disguised',
      owner: newsroom.otherReporter.id,
      lastEditedBy: newsroom.admin.id,
      publicId: 'aaaaaaaaaa',
      firstPublishedAt: '2020-01-01T00:00:00.000Z',
    })
    const { id } = body.doc ?? { id: '' }
    const stored = await newsroom.payload.findByID({ collection: 'articles', id, draft: true, depth: 0 })
    expect(stored).toMatchObject({
      owner: newsroom.reporter.id,
      lastEditedBy: newsroom.reporter.id,
      firstPublishedAt: null,
    })
    expect(stored.publicId).not.toBe('aaaaaaaaaa')
  })
})

describe('the trash', () => {
  const trash = { deletedAt: new Date().toISOString() }
  const ROWS: readonly [Person, 'own' | 'foreign', 'draft' | 'published', boolean][] = [
    ['reporter', 'own', 'draft', true],
    ['reporter', 'own', 'published', false],
    ['reporter', 'foreign', 'draft', false],
    ['editor', 'foreign', 'published', true],
    ['admin', 'foreign', 'published', true],
  ]
  it.each(ROWS)('%s may throw away their %s %s: %s', async (who, whose, state, may) => {
    const by = whose === 'own' ? newsroom[who] : newsroom.otherReporter
    const { id } = await enterIncident(newsroom.payload, { by, isPublished: state === 'published' })
    const { status } = await asks[who]('PATCH', `/incidents/${id}`, trash)
    expect(status).toBe(may ? 200 : 403)
    const stored = await newsroom.payload.findByID({ collection: 'incidents', id, trash: true })
    expect(stored.deletedAt != null).toBe(may)
  })
  it('is emptied by administrators only', async () => {
    const { id } = await enterIncident(newsroom.payload, { by: newsroom.reporter })
    expect((await asks.reporter('DELETE', `/incidents/${id}`)).status).toBe(403)
    expect((await asks.editor('DELETE', `/incidents/${id}`)).status).toBe(403)
    expect((await asks.admin('DELETE', `/incidents/${id}`)).status).toBe(200)
  })
})

describe('a confidential source', () => {
  let secret: string
  let own: string
  let citing: string
  beforeAll(async () => {
    const { payload, otherReporter, reporter } = newsroom
    secret = (await enterSource(payload, { by: otherReporter, title: 'The insider', isConfidential: true })).id
    own = (await enterSource(payload, { by: reporter, title: 'My own', isConfidential: true })).id
    const incident = await enterIncident(payload, { by: otherReporter, isPublished: true, title: 'Told in confidence' })
    citing = incident.id
    await payload.update({
      collection: 'incidents',
      id: citing,
      data: {
        citations: [{ source: secret, stance: 'supports', privateNote: 'met at the bridge' }],
        _status: 'published',
      },
    })
  })
  it('is read by whoever entered it and by editors', async () => {
    expect((await asks.reporter('GET', `/sources/${own}`)).status).toBe(200)
    expect((await asks.otherReporter('GET', `/sources/${secret}`)).status).toBe(200)
    expect((await asks.editor('GET', `/sources/${secret}`)).status).toBe(200)
  })
  it('is hidden from other reporters at every door', async () => {
    expect((await asks.reporter('GET', `/sources/${secret}`)).status).toBe(404)
    for (const path of [
      `/sources?where[title][like]=insider`,
      `/incidents/${citing}?depth=3`,
      `/incidents?depth=3&where[id][equals]=${citing}`,
      `/incidents/${citing}?depth=3&draft=true`,
      `/incidents/versions?depth=3`,
      `/incidents/${citing}?depth=3&select[citations]=true&populate[sources][title]=true`,
    ]) {
      expect([path, (await asks.reporter('GET', path)).text.includes('insider')]).toEqual([path, false])
    }
  })
  it('cannot be guessed at by searching or sorting through what cites it', async () => {
    for (const guess of ['insider', 'nobody']) {
      const { body } = await asks.reporter('GET', `/incidents?where[citations.source.title][like]=${guess}`)
      expect(body.docs?.some((doc) => doc.id === citing) ?? false).toBe(false)
    }
    const sorted = await asks.reporter('GET', '/incidents?sort=citations.source.title')
    expect(sorted.text).not.toContain('insider')
  })
  it('has a note that stays at the desk', async () => {
    expect((await asks.reporter('GET', `/incidents/${citing}`)).text).not.toContain('met at the bridge')
    expect((await asks.otherReporter('GET', `/incidents/${citing}`)).text).toContain('met at the bridge')
    expect((await asks.editor('GET', `/incidents/${citing}`)).text).toContain('met at the bridge')
    const guessed = await asks.reporter('GET', `/incidents?where[citations.privateNote][like]=bridge`)
    expect(guessed.status).toBe(400)
  })
})

describe('records that published pages show', () => {
  it('are changed by editors once a published page shows them', async () => {
    const { payload, reporter } = newsroom
    const actor = await payload.create({
      collection: 'actors',
      data: { name: 'Harbour Watch', kind: 'organisation', privacy: 'public', owner: reporter.id },
    })
    expect((await asks.reporter('PATCH', `/actors/${actor.id}`, { name: 'Harbor Watch' })).status).toBe(200)
    await payload.create({
      collection: 'incidents',
      data: {
        title: 'Seen',
        type: 'other',
        language: 'en',
        verification: 'reported',
        rank: 50,
        date: DATED,
        participants: [{ actor: actor.id, role: 'acted', certainty: 'stated' }],
        _status: 'published',
      },
    })
    expect((await asks.reporter('PATCH', `/actors/${actor.id}`, { name: 'Changed' })).status).toBe(403)
    expect((await asks.otherReporter('PATCH', `/actors/${actor.id}`, { name: 'Changed' })).status).toBe(403)
    expect((await asks.editor('PATCH', `/actors/${actor.id}`, { name: 'Changed' })).status).toBe(200)
  })
})

describe('corrections', () => {
  const proposal = {
    kind: 'correction',
    text: 'We had the year wrong.',
    language: 'en',
    at: '2026-01-01T00:00:00.000Z',
  }
  it('are proposed by reporters, published by editors and then changed by nobody', async () => {
    const { id: article } = await enterArticle(newsroom.payload, { isPublished: true })
    const target = { relationTo: 'articles', value: article }
    const proposed = await asks.reporter('POST', '/corrections?draft=true', { ...proposal, target })
    expect(proposed.status).toBe(201)
    const path = `/corrections/${proposed.body.doc?.id}`
    expect((await asks.reporter('PATCH', path, { _status: 'published' })).status).toBe(403)
    const published = await asks.editor('PATCH', path, { _status: 'published' })
    expect(published.body.doc).toMatchObject({ approvedBy: newsroom.editor.id })
    for (const who of ['reporter', 'editor', 'admin'] as const) {
      for (const change of [{ text: 'Never mind.' }, { _status: 'draft' }, { deletedAt: '2026-01-01T00:00:00.000Z' }]) {
        const { status } = await asks[who]('PATCH', path, change)
        expect([who, change, status]).toEqual([who, change, 403])
      }
    }
  })
})

describe('users', () => {
  it('are made by administrators only', async () => {
    const somebody = { name: 'New', email: 'new@newsroom.test', password: 'a long enough one', role: 'admin' }
    for (const who of ['anonymous', 'reporter', 'editor'] as const) {
      expect((await asks[who]('POST', '/users', somebody)).status).toBe(403)
      expect((await asks[who]('POST', `/users/${newsroom.admin.id}/duplicate`, somebody)).status).toBeOneOf([403, 404])
    }
    expect((await asks.admin('POST', '/users', { ...somebody, role: 'reporter' })).status).toBe(201)
  })
  it('change their own profile, but never their own role', async () => {
    for (const who of ['reporter', 'editor'] as const) {
      const path = `/users/${newsroom[who].id}`
      const { status, body } = await asks[who]('PATCH', path, { name: `${who} renamed`, role: 'admin' })
      expect(status).toBe(200)
      expect(body.doc).toMatchObject({ name: `${who} renamed`, role: who })
      expect((await asks[who]('PATCH', `/users/${newsroom.otherReporter.id}`, { name: 'x' })).status).toBe(403)
      expect((await asks[who]('DELETE', `/users/${newsroom.otherReporter.id}`)).status).toBe(403)
      expect((await asks[who]('POST', '/users/unlock', { email: newsroom.admin.email })).status).toBe(403)
    }
  })
  it('keep their addresses and locks to themselves', async () => {
    const { text } = await asks.reporter('GET', '/users?limit=50')
    expect(text).toContain(newsroom.reporter.email)
    expect(text).not.toContain(newsroom.admin.email)
    expect(text).not.toMatch(/"(hash|salt|apiKeyIndex|resetPasswordToken|loginAttempts)"/)
    expect((await asks.reporter('GET', '/users?where[email][like]=admin')).status).toBe(400)
  })
  it('are given keys for machines by administrators only', async () => {
    const key = { enableAPIKey: true, apiKey: '0123456789abcdef0123456789abcdef' }
    await asks.editor('PATCH', `/users/${newsroom.editor.id}`, key)
    expect(await newsroom.payload.findByID({ collection: 'users', id: newsroom.editor.id })).not.toMatchObject({
      enableAPIKey: true,
    })
    await asks.admin('PATCH', `/users/${newsroom.otherEditor.id}`, key)
    expect(await newsroom.payload.findByID({ collection: 'users', id: newsroom.otherEditor.id })).toMatchObject({
      enableAPIKey: true,
    })
  })
  it('always include an administrator', async () => {
    const { status, text } = await asks.admin('PATCH', `/users/${newsroom.admin.id}`, { role: 'reporter' })
    expect(status).toBe(403)
    expect(text).toContain('last administrator')
  })
  it('cannot register, not even where there is nobody', async () => {
    const somebody = { name: 'First', email: 'first@newsroom.test', password: 'a long enough one', role: 'admin' }
    expect((await asks.anonymous('POST', '/users/first-register', somebody)).status).toBe(403)
  })
})

describe('lists asked for from outside', () => {
  it('are bounded however they are asked for', async () => {
    for (const query of ['limit=0', 'limit=1000000', 'pagination=false', 'limit=-1']) {
      const { body } = await asks.editor('GET', `/incidents?${query}`)
      expect([query, body.limit]).toEqual([query, 200])
    }
  })
})
