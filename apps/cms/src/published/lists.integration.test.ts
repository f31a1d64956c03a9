import { LIST_LIMIT, type List, type TimelineItem } from '@dateline/schema'
import fc from 'fast-check'
import { afterAll, beforeAll, describe, expect, it } from 'vitest'
import { askDoor, everyPage } from '../../test-support/ask-door'
import { publish, when } from '../../test-support/enter-document'
import { type Newsroom, openNewsroom } from '../../test-support/newsroom'

let newsroom: Newsroom
let ask: ReturnType<typeof askDoor>
let pickedTimeline: string
let askingTimeline: string
let topicId: string

// Open starts and ends, ties and the same day more than once: what an order is likely to lose.
const DATES = [
  '2014-22',
  '../2010',
  '2014-06/..',
  '2014-06',
  '2014-06',
  '2014-06-10',
  '2014-06-10',
  '/1999',
  '1999/',
  '../2010',
  '2014-06/..',
  '-0043-03-15',
  'Y-100000',
  '2019-02-04',
]

beforeAll(async () => {
  newsroom = await openNewsroom()
  const { payload } = newsroom
  ask = askDoor(payload)
  topicId = (await payload.create({ collection: 'topics', data: { name: 'Tides', slug: 'tides' } })).id
  const incidents: { id: string }[] = []
  for (const [index, edtf] of DATES.entries()) {
    const title = `Incident ${index}`
    incidents.push(
      await publish(payload, 'incidents', { title, slug: `incident-${index}`, date: when(edtf), topics: [topicId] }),
    )
  }
  const entries = incidents.toReversed().map(({ id }) => ({ incident: id }))
  pickedTimeline = (await publish(payload, 'timelines', { title: 'Picked', slug: 'picked', entries })).publicId ?? ''
  const query = { topics: [topicId] }
  askingTimeline =
    (await publish(payload, 'timelines', { title: 'Asking', slug: 'asking', mode: 'query', query })).publicId ?? ''
  for (let index = 0; index < 7; index += 1) {
    const publishedAt = `2026-01-0${1 + (index % 3)}T00:00:00.000Z`
    await publish(payload, 'articles', {
      title: `Article ${index}`,
      slug: `article-${index}`,
      publishedAt,
      topics: [topicId],
    })
  }
  for (let index = 0; index < 5; index += 1) {
    const actor = await payload.create({
      collection: 'actors',
      data: { name: `Actor ${index}`, kind: 'group', privacy: 'public' },
    })
    const participants = [{ actor: actor.id, role: 'acted', certainty: 'stated' } as const]
    await publish(payload, 'incidents', {
      title: `Act ${index}`,
      slug: `act-${index}`,
      participants,
      date: when('2020'),
    })
  }
})
afterAll(() => newsroom.close())

async function items(path: string): Promise<readonly TimelineItem[]> {
  const { status, json, text } = await ask(path)
  expect(status, text).toBe(200)
  return (json as List<TimelineItem>).items
}

describe('the pages of a list', () => {
  it('are together the whole list, nothing twice, whatever the size of a page', async () => {
    const lists = [
      '/incidents',
      '/incidents?topic=tides',
      `/timelines/${pickedTimeline}/items`,
      `/timelines/${askingTimeline}/items`,
      '/articles',
      '/actors',
      '/timelines',
    ]
    for (const list of lists) {
      const [whole = []] = await everyPage(ask, `${list}${list.includes('?') ? '&' : '?'}limit=200`)
      expect(whole.length).toBeGreaterThan(1)
      await fc.assert(
        fc.asyncProperty(fc.integer({ min: 1, max: whole.length + 1 }), async (limit) => {
          const pages = await everyPage(ask, `${list}${list.includes('?') ? '&' : '?'}limit=${limit}`)
          expect(pages.flat().map(({ publicId }) => publicId)).toEqual(whole.map(({ publicId }) => publicId))
          expect(pages.slice(0, -1).every((page) => page.length === limit)).toBe(true)
        }),
        { numRuns: 4 },
      )
    }
  })

  it('hold twenty where nothing is said', async () => {
    for (let index = 0; index < 8; index += 1) await publish(newsroom.payload, 'incidents', { slug: `more-${index}` })
    const { json } = await ask('/incidents')
    expect((json as List<unknown>).items).toHaveLength(LIST_LIMIT.usual)
    expect((json as List<unknown>).next).not.toBeNull()
  })

  it('go on where they were when something is published in between', async () => {
    const first = (await ask('/articles?limit=3')).json as List<{ publicId: string }>
    const rest = (await everyPage(ask, '/articles?limit=200')).flat().slice(3)
    const fresh = await publish(newsroom.payload, 'articles', { title: 'Fresh', slug: 'fresh' })
    const next = (await ask(`/articles?limit=200&cursor=${first.next}`)).json as List<{ publicId: string }>
    expect(next.items.map(({ publicId }) => publicId)).toEqual(rest.map(({ publicId }) => publicId))
    expect((await ask(`/articles?limit=1`)).text).toContain(fresh.publicId)
  })

  it('go on where they were when the incident they stopped at leaves the timeline', async () => {
    const address = `/timelines/${pickedTimeline}/items`
    const all = await items(`${address}?limit=200`)
    const first = (await ask(`${address}?limit=4`)).json as List<TimelineItem>
    const stopped = first.items[3]?.publicId ?? ''
    const where = { publicId: { equals: stopped } }
    await newsroom.payload.update({ collection: 'incidents', where, data: { _status: 'draft' } })
    const rest = await items(`${address}?limit=200&cursor=${first.next}`)
    const expected = all.slice(4).map(({ publicId }) => publicId)
    expect(rest.map(({ publicId }) => publicId)).toEqual(expected)
    await newsroom.payload.update({ collection: 'incidents', where, data: { _status: 'published' } })
  })
})

describe('incidents', () => {
  it('come by date: no start first, no end last among those that start together', async () => {
    for (const address of ['/incidents?topic=tides', `/timelines/${askingTimeline}/items?`]) {
      const dates = (await items(`${address}&limit=200`)).map(({ date }) => date)
      expect(dates).toHaveLength(DATES.length)
      const bounds = dates.map(({ earliest, latest }) => [earliest ?? -Infinity, latest ?? Infinity] as const)
      const sorted = bounds.toSorted(([a, b], [c, d]) => (a === c ? (b === d ? 0 : b - d) : a - c))
      expect(bounds).toEqual(sorted)
    }
  })

  it('of the same bounds stand on a picked timeline in the editor’s order', async () => {
    const june = (await items(`/timelines/${pickedTimeline}/items?limit=200`)).filter(
      ({ date }) => date.edtf === '2014-06-10',
    )
    expect(june.map(({ title }) => title)).toEqual(['Incident 6', 'Incident 5'])
  })

  it.each([
    [
      'from=2014-06-10&to=2014-06-10',
      ['1999/', '2014-06', '2014-06', '2014-06-10', '2014-06-10', '2014-06/..', '2014-06/..', '2014-22'],
    ],
    ['to=-0044', ['../2010', '../2010', '/1999', 'Y-100000']],
    ['from=2025', ['1999/', '2014-06/..', '2014-06/..']],
  ])('between %s are those that may have happened then', async (asked, expected) => {
    const found = await items(`/incidents?topic=tides&limit=200&${asked}`)
    expect(found.map(({ date }) => date.edtf).sort()).toEqual([...expected].sort())
  })

  it('are found by their topic, their type, how far they are established and who took part', async () => {
    const act = (await items('/incidents?limit=200')).find(({ title }) => title === 'Act 0')
    const actor = act?.participants[0]?.actor.publicId
    expect((await items(`/incidents?actor=${actor}`)).map(({ publicId }) => publicId)).toEqual([act?.publicId])
    expect(await items('/incidents?type=launch')).toEqual([])
    expect(await items('/incidents?verification=confirmed')).toEqual([])
    expect(await items('/incidents?topic=nothing')).toEqual([])
    expect(await items('/incidents?language=ar')).toEqual([])
    expect(await items('/incidents?topic=tides&verification=reported&type=other&limit=200')).toHaveLength(DATES.length)
  })
})

describe('the rule of a query timeline', () => {
  it('is the same for one incident as for the database', async () => {
    const { incidentsThat, matches, queryOf } = await import('./timeline-query')
    const { openDoor, findPublished } = await import('./door')
    const door = await openDoor(newsroom.payload)
    const all = await findPublished(door, 'incidents', {})
    const { docs: actors } = await newsroom.payload.find({ collection: 'actors' })
    const someOf = (ids: string[]) => fc.subarray(ids)
    const day = fc.option(fc.constantFrom('1999', '2010', '2014', '2014-06-10', '2019', '2020'), { nil: null })
    const query = fc.record({
      topics: someOf([topicId]),
      actors: someOf(actors.map(({ id }) => id)),
      places: fc.constant<string[]>([]),
      verifications: fc.subarray(['reported', 'disputed'] as ('reported' | 'disputed')[]),
      from: day,
      to: day,
    })
    await fc.assert(
      fc.asyncProperty(query, async (asked) => {
        const wanted = queryOf({ query: asked })
        const found = await findPublished(door, 'incidents', { where: incidentsThat(wanted) })
        const ids = (docs: readonly { id: string }[]) => docs.map(({ id }) => id).sort()
        expect(ids(found)).toEqual(ids(all.filter((incident) => matches(incident, wanted))))
      }),
      { numRuns: 40 },
    )
  })
})
