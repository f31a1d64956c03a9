import type { TypedUser } from 'payload'
import { afterAll, beforeAll, beforeEach, describe, expect, it } from 'vitest'
import { draft, publish, when } from '../../test-support/enter-document'
import { type Newsroom, openNewsroom } from '../../test-support/newsroom'
import { enterStory, type Story } from '../../test-support/published-story'
import { mention, storedText, words } from '../../test-support/stored-text'
import { takeTags, waitingMessages } from '../../test-support/waiting-messages'

let newsroom: Newsroom
let story: Story
let editor: TypedUser
let tag: Record<'article' | 'earlier' | 'flood' | 'spring' | 'hidden' | 'timeline' | 'asking' | 'photo', string>

beforeAll(async () => {
  newsroom = await openNewsroom()
  editor = newsroom.editor
  story = await enterStory(newsroom.payload, String(editor.id))
  tag = {
    article: `article:${story.article.publicId}`,
    earlier: `article:${story.earlier.publicId}`,
    flood: `incident:${story.flood.publicId}`,
    spring: `incident:${story.spring.publicId}`,
    hidden: `incident:${story.hidden.publicId}`,
    timeline: `timeline:${story.timeline.publicId}`,
    asking: `timeline:${story.asking.publicId}`,
    photo: `media:${story.photo.publicId}`,
  }
})
afterAll(() => newsroom.close())
beforeEach(() => waitingMessages.clear(newsroom.payload))

type Documents = 'articles' | 'incidents' | 'timelines'

/** Saves as an editor does in the admin. */
async function save<S extends Documents>(collection: S, id: string, data: object, options: { draft?: boolean } = {}) {
  await newsroom.payload.update({
    collection,
    id,
    data: data as never,
    user: editor,
    overrideAccess: false,
    ...options,
  })
  return takeTags(newsroom.payload)
}
const edit = (collection: Documents, id: string, data: object) => save(collection, id, data, { draft: true })
const republish = (collection: Documents, id: string, data: object) =>
  save(collection, id, { ...data, _status: 'published' })

/** The tags of a flood that is shown by an article, two timelines, a dated incident and in lists. */
const aroundFlood = () => [tag.article, tag.flood, tag.hidden, tag.photo, tag.timeline, tag.asking, 'list:incidents']
const sorted = (...tags: string[]) => [...new Set(tags)].sort()

describe('what readers cannot see', () => {
  it('is not announced: a new draft, its saves and its deletion', async () => {
    const incident = await draft(newsroom.payload, 'incidents', { slug: 'quiet' })
    await edit('incidents', incident.id, { title: 'Quiet, still' })
    await newsroom.payload.delete({ collection: 'incidents', id: incident.id })
    expect(await takeTags(newsroom.payload)).toEqual([])
  })

  it('is not announced: drafts saved over what is published', async () => {
    expect(await edit('articles', story.article.id, { title: 'Not yet' })).toEqual([])
    expect(await edit('incidents', story.flood.id, { title: 'Not yet' })).toEqual([])
    expect(await edit('timelines', story.timeline.id, { entries: [] })).toEqual([])
  })

  it('is not announced: records that nothing published refers to', async () => {
    const { payload } = newsroom
    const actor = await payload.create({
      collection: 'actors',
      data: { name: 'Nobody yet', kind: 'person', privacy: 'public' },
    })
    await payload.update({ collection: 'actors', id: actor.id, data: { name: 'Nobody' } })
    await payload.delete({ collection: 'actors', id: actor.id })
    expect(await takeTags(payload)).toEqual([])
  })
})

describe('an incident', () => {
  it('announces itself and everything that shows it', async () => {
    expect(await republish('incidents', story.flood.id, { title: 'The river flooded all of the town' })).toEqual(
      sorted(...aroundFlood()),
    )
  })

  it('announces the same when its slug changes', async () => {
    expect(await republish('incidents', story.flood.id, { slug: 'the-flood' })).toEqual(sorted(...aroundFlood()))
  })

  it('that names another is announced with the other', async () => {
    expect(await republish('incidents', story.spring.id, { title: 'The dam was mended' })).toEqual(
      sorted(tag.spring, tag.flood, tag.timeline, tag.asking, 'list:incidents'),
    )
  })

  it('that goes also takes the numbers of its timelines with it, and brings them back', async () => {
    const everywhere = sorted(...aroundFlood(), tag.spring, 'list:timelines')
    expect(await save('incidents', story.flood.id, { _status: 'draft' })).toEqual(everywhere)
    expect(await republish('incidents', story.flood.id, {})).toEqual(everywhere)
  })

  it('that is put in the trash and taken out again is announced each time it is seen to go or come', async () => {
    const everywhere = sorted(...aroundFlood(), tag.spring, 'list:timelines')
    expect(await save('incidents', story.flood.id, { deletedAt: new Date().toISOString() })).toEqual(everywhere)
    await newsroom.payload.update({
      collection: 'incidents',
      id: story.flood.id,
      data: { deletedAt: null, _status: 'published' },
      trash: true,
      user: editor,
      overrideAccess: false,
    })
    expect(await takeTags(newsroom.payload)).toEqual(everywhere)
  })

  it('that leaves a query timeline announces the timeline it left', async () => {
    const left = await republish('incidents', story.spring.id, { topics: [] })
    expect(left).toEqual(expect.arrayContaining([tag.asking, tag.flood, tag.spring, 'list:timelines']))
    const back = await republish('incidents', story.spring.id, { topics: [story.topic.id] })
    expect(back).toEqual(expect.arrayContaining([tag.asking, tag.flood, tag.spring, 'list:timelines']))
  })

  it('whose place is withheld is announced again when the place may be shown', async () => {
    const until = '2998-05-06T07:08:09.000Z'
    await newsroom.payload.update({
      collection: 'incidents',
      id: story.hidden.id,
      data: { sensitivity: { placeWithheldUntil: until }, _status: 'published' },
    })
    const later = (await waitingMessages(newsroom.payload)).filter(({ runAt }) => runAt.getFullYear() === 2998)
    expect(later.map(({ runAt }) => runAt.toISOString())).toEqual([until])
    expect(later[0]?.message.tags).toEqual(expect.arrayContaining([tag.hidden, tag.timeline]))
  })

  it('restored to an older version is announced as that version becomes what readers see', async () => {
    const { payload } = newsroom
    const { docs } = await payload.findVersions({
      collection: 'incidents',
      where: { and: [{ parent: { equals: story.flood.id } }, { 'version._status': { equals: 'published' } }] },
      sort: 'createdAt',
      limit: 1,
    })
    const id = docs[0]?.id ?? ''
    // Payload's Local API cannot restore as a draft; its REST door, which the admin uses, calls the operation.
    const { restoreVersionOperation, createLocalReq } = await import('payload')
    const req = await createLocalReq({ user: editor }, payload)
    await restoreVersionOperation({ collection: payload.collections.incidents, id, draft: true, depth: 0, req })
    expect(await takeTags(payload)).toEqual([])
    await payload.restoreVersion({ collection: 'incidents', id, user: editor, overrideAccess: false })
    expect(await takeTags(payload)).toEqual(expect.arrayContaining(sorted(...aroundFlood())))
  })
})

describe('an article', () => {
  it('announces itself, what it belongs to, and the incidents it was and is about', async () => {
    const body = storedText([mention('incidents', story.spring.id, 'The repair'), words('.')])
    const expected = sorted(
      tag.article,
      'list:articles',
      'list:corrections',
      tag.flood,
      tag.spring,
      tag.timeline,
      tag.photo,
    )
    expect(await republish('articles', story.article.id, { body })).toEqual(expected)
  })

  it('that another leads to is announced with the other', async () => {
    const body = storedText([
      mention('articles', story.earlier.id, 'Earlier'),
      mention('incidents', story.flood.id, 'it'),
    ])
    await republish('articles', story.article.id, { body })
    expect(await save('articles', story.earlier.id, { _status: 'draft' })).toEqual(
      sorted(tag.earlier, tag.article, 'list:articles'),
    )
    expect(await republish('articles', story.earlier.id, {})).toEqual(sorted(tag.earlier, tag.article, 'list:articles'))
  })

  it('announces itself when it is first published and when it is deleted', async () => {
    const { payload } = newsroom
    const fresh = await publish(payload, 'articles', { slug: 'fresh' })
    expect(await takeTags(payload)).toEqual(sorted(`article:${fresh.publicId}`, 'list:articles'))
    await payload.delete({ collection: 'articles', id: fresh.id })
    expect(await takeTags(payload)).toEqual(sorted(`article:${fresh.publicId}`, 'list:articles'))
  })
})

describe('a timeline', () => {
  it('announces the incidents it held and those it holds now', async () => {
    const fresh = await publish(newsroom.payload, 'incidents', { slug: 'fresh', date: when('2015') })
    await waitingMessages.clear(newsroom.payload)
    const found = await republish('timelines', story.timeline.id, {
      entries: [{ incident: fresh.id }, { incident: story.flood.id }],
    })
    expect(found).toEqual(
      sorted(
        tag.timeline,
        'list:timelines',
        tag.article,
        tag.spring,
        tag.hidden,
        tag.flood,
        `incident:${fresh.publicId}`,
      ),
    )
    await republish('timelines', story.timeline.id, {
      entries: [{ incident: story.hidden.id }, { incident: story.flood.id }, { incident: story.spring.id }],
    })
  })

  it('that asks announces what answers it', async () => {
    expect(await republish('timelines', story.asking.id, { title: 'Everything about rivers' })).toEqual(
      sorted(tag.asking, 'list:timelines', tag.spring, tag.flood),
    )
  })
})

describe('what documents show', () => {
  const shown = () => [tag.flood, tag.article, tag.timeline, tag.asking, 'list:incidents']

  it.each([
    ['sources', () => story.source.id, { title: 'Flood' }, () => sorted(...shown(), tag.earlier)],
    ['actors', () => story.withheld.id, { privacy: 'initials' }, () => sorted(...shown())],
    ['places', () => story.town.id, { name: 'Rivertown on the River' }, () => sorted(...shown())],
    ['places', () => story.country.id, { name: 'Free Freedonia' }, () => sorted(...shown(), tag.hidden)],
    ['topics', () => story.topic.id, { name: 'Streams' }, () => sorted(...shown(), tag.spring)],
    ['contributors', () => story.author.id, { name: 'Ada B. Author' }, () => [tag.article]],
    ['media', () => story.photo.id, { alt: 'Water' }, () => sorted(tag.photo, tag.article, tag.flood)],
  ] as const)('from %s is announced with the documents', async (collection, id, data, expected) => {
    await newsroom.payload.update({ collection, id: id(), data: data as never })
    expect(await takeTags(newsroom.payload)).toEqual(expected())
  })

  it('is announced when a source becomes confidential', async () => {
    const { payload } = newsroom
    await payload.update({ collection: 'sources', id: story.source.id, data: { isConfidential: true } })
    expect(await takeTags(payload)).toEqual(sorted(...shown(), tag.earlier))
  })

  it('tells of a correction where it stands and in the list of all', async () => {
    const { payload } = newsroom
    await publish(payload, 'corrections', { target: { relationTo: 'incidents', value: story.flood.id } })
    expect(await takeTags(payload)).toEqual(sorted(tag.flood, 'list:corrections'))
  })

  it('tells of the settings and of old addresses everywhere', async () => {
    const { payload } = newsroom
    await payload.updateGlobal({ slug: 'site-settings', data: { name: 'The Desk' } })
    expect(await takeTags(payload)).toEqual(['site'])
    await payload.create({
      collection: 'redirects',
      data: { from: '/older', to: { relationTo: 'articles', value: story.article.id } },
    })
    expect(await takeTags(payload)).toEqual(['site'])
  })
})
