import type { Article, List, TimelineItem } from '@dateline/schema'
import { afterAll, beforeAll, describe, expect, it } from 'vitest'
import { askDoor } from '../../test-support/ask-door'
import { type Newsroom, openNewsroom } from '../../test-support/newsroom'
import { demoId } from './demo-id'
import { mentionedIn } from './passages'
import { SEEDED, type Seeded } from './register'
import { seed } from './seed'
import { stories } from './stories'

let newsroom: Newsroom
beforeAll(async () => {
  newsroom = await openNewsroom()
  const start = performance.now()
  await seed(newsroom.payload)
  console.log(`The demo content was entered in ${Math.round(performance.now() - start)} ms.`)
})
afterAll(() => newsroom.close())

async function countAll(): Promise<Record<string, number>> {
  const counts = SEEDED.map(async (collection) => {
    const { totalDocs } = await newsroom.payload.count({ collection, trash: true })
    return [collection, totalDocs] as const
  })
  return Object.fromEntries(await Promise.all(counts))
}

async function find<Slug extends Seeded>(collection: Slug) {
  return (await newsroom.payload.find({ collection, pagination: false, depth: 0 })).docs
}

async function incidentOf(key: string) {
  const { docs } = await newsroom.payload.find({
    collection: 'incidents',
    where: { publicId: { equals: demoId('incidents', key) } },
    depth: 0,
  })
  return docs[0] ?? expect.fail(`${key} was not entered`)
}

it('enters every record once', async () => {
  const written = (of: (story: (typeof stories)[number]) => readonly unknown[]) => stories.flatMap(of).length
  expect(await countAll()).toEqual({
    topics: written((story) => story.topics),
    places: written((story) => story.places),
    actors: written((story) => story.actors),
    sources: written((story) => story.sources),
    contributors: 1,
    incidents: written((story) => story.incidents),
    timelines: written((story) => story.timelines),
    articles: written((story) => story.articles),
  })
})

it('creates and changes nothing when run again', async () => {
  const before = [await countAll(), await find('incidents'), await find('timelines'), await find('articles')]
  await seed(newsroom.payload)
  expect([await countAll(), await find('incidents'), await find('timelines'), await find('articles')]).toEqual(before)
})

it('publishes every document, dated when its story was', async () => {
  for (const collection of ['incidents', 'timelines', 'articles'] as const) {
    for (const { publishedAt, firstPublishedAt, slug, _status } of await find(collection)) {
      expect(_status).toBe('published')
      expect(slug).toBeTruthy()
      expect(stories.map((story) => story.publishedAt)).toContain(publishedAt)
      expect(firstPublishedAt).toBe(publishedAt)
    }
  }
})

describe('the seven dates of the digest', () => {
  it.each([
    ['pmu-assembled', '2014-22', '2014-06-01', '2014-09-01'],
    ['truce-of-necessity', '2014-22/', '2014-06-01', null],
    ['mashzoub-killed', '2019-02-03', '2019-02-03', '2019-02-04'],
    ['khafaji-speaks', '[2019-02-05..2019-02-10]', '2019-02-05', '2019-02-11'],
    ['khafaji-seized', '[2019-02-05..2019-03-18]', '2019-02-05', '2019-03-19'],
    ['patrol-blocked', '[2019-01-28..2019-02-09]', '2019-01-28', '2019-02-10'],
    ['patrol-video-released', '[2019-01-28..2019-03-18]', '2019-01-28', '2019-03-19'],
  ])('%s is stored as %s, from %s to before %s', async (key, edtf, earliest, latest) => {
    const { date } = await incidentOf(key)
    expect(date).toMatchObject({
      edtf,
      earliest: Date.parse(earliest),
      latest: latest === null ? null : Date.parse(latest),
      end: latest === null ? 'unknown' : 'known',
    })
  })

  it('anchors the relative ones', async () => {
    const killing = await incidentOf('mashzoub-killed')
    expect((await incidentOf('khafaji-speaks')).date?.relation).toMatchObject({
      anchor: killing.id,
      minDays: 2,
      maxDays: 7,
    })
    expect((await incidentOf('patrol-blocked')).date?.relation).toMatchObject({ anchor: killing.id, kind: 'same-week' })
  })
})

describe('at the published door', () => {
  it.each(stories.flatMap((story) => story.articles))(
    'every passage of “$title” leads to its incident',
    async (article) => {
      const { json } = await askDoor(newsroom.payload)(`/articles/${demoId('articles', article.key)}`)
      const mentions = (json as Article).body
        .flatMap((block) => ('children' in block ? block.children : []))
        .filter((inline) => inline.type === 'mention')
      const meant = mentionedIn(article.body).map((key) => demoId('incidents', key))
      expect(mentions.map(({ publicId }) => publicId)).toEqual(meant)
      expect(new Set((json as Article).incidents.map(({ publicId }) => publicId))).toEqual(new Set(meant))
    },
  )

  it.each(stories.flatMap((story) => story.timelines))('“$title” holds its incidents', async ({ key, holds }) => {
    const { status, json } = await askDoor(newsroom.payload)(`/timelines/${demoId('timelines', key)}/items?limit=200`)
    expect(status).toBe(200)
    const { items } = json as List<TimelineItem>
    expect(items.length).toBeGreaterThan(3)
    if (!('topics' in holds)) expect(items).toHaveLength(holds.length)
  })
})

// These change what the others look at, so they come last.
it('has dates that move with the killing when it is corrected by one day', async () => {
  const { payload, editor } = newsroom
  const { id } = await incidentOf('mashzoub-killed')
  const correct = (edtf: string) =>
    payload.update({ collection: 'incidents', id, data: { date: { edtf }, _status: 'published' }, user: editor })
  await correct('2019-02-04')
  const followers = ['khafaji-speaks', 'khafaji-seized', 'patrol-blocked', 'patrol-video-released']
  expect(await Promise.all(followers.map(async (key) => (await incidentOf(key)).date?.edtf))).toEqual([
    '[2019-02-06..2019-02-11]',
    '[2019-02-06..2019-03-18]',
    '[2019-02-03..2019-02-10]',
    '[2019-02-03..2019-03-18]',
  ])
  await correct('2019-02-03')
})

it('enters all of it or nothing', async () => {
  const { payload } = newsroom
  const [anArticle] = await find('articles')
  await payload.delete({ collection: 'articles', where: {}, trash: true })
  await payload.delete({ collection: 'timelines', where: {}, trash: true })
  const before = await countAll()
  const { beforeChange } = payload.collections.articles.config.hooks
  beforeChange.unshift(() => {
    throw new Error('the power went')
  })
  await expect(seed(payload)).rejects.toThrow('the power went')
  beforeChange.shift()
  expect(await countAll()).toEqual(before)

  await seed(payload)
  expect((await find('articles')).map(({ publicId }) => publicId)).toContain(anArticle?.publicId)
})

it('leaves what editors did since', async () => {
  const { id } = await incidentOf('sputnik-signal')
  const { payload, admin } = newsroom
  await payload.update({
    collection: 'incidents',
    id,
    data: { title: 'Heard by many', _status: 'published' },
    user: admin,
  })
  await payload.updateGlobal({ slug: 'site-settings', data: { name: 'The Evening Standard Time' } })
  const trashed = await incidentOf('comet-kohoutek')
  await payload.update({
    collection: 'incidents',
    id: trashed.id,
    data: { deletedAt: new Date().toISOString() },
    trash: true,
  })
  const before = await countAll()

  await seed(payload)

  expect(await countAll()).toEqual(before)
  expect(await incidentOf('sputnik-signal')).toMatchObject({ title: 'Heard by many' })
  expect(await payload.findGlobal({ slug: 'site-settings' })).toMatchObject({ name: 'The Evening Standard Time' })
})
