import {
  actor,
  article,
  articleRef,
  correction,
  incident,
  listOf,
  place,
  redirect,
  site,
  source,
  timeline,
  timelineItem,
  timelineRef,
  topic,
} from '@dateline/schema/validators'
import { afterAll, beforeAll, describe, expect, it } from 'vitest'
import type { z } from 'zod'
import { askDoor } from '../../test-support/ask-door'
import { CANARY } from '../../test-support/enter-document'
import { type Newsroom, openNewsroom } from '../../test-support/newsroom'
import { enterStory, type Story } from '../../test-support/published-story'

let newsroom: Newsroom
let story: Story
let ask: ReturnType<typeof askDoor>
beforeAll(async () => {
  newsroom = await openNewsroom()
  story = await enterStory(newsroom.payload, String(newsroom.editor.id))
  ask = askDoor(newsroom.payload)
})
afterAll(() => newsroom.close())

/** The answer, which must have every field of the shape and not one more at any depth. */
async function told<T extends z.ZodType>(path: string, shape: T): Promise<z.output<T>> {
  const { status, json } = await ask(path)
  expect(status, path).toBe(200)
  const parsed = shape.parse(json)
  expect(parsed).toEqual(json)
  return parsed
}

describe('every record at the published door', () => {
  it('has exactly the fields of its wire shape', async () => {
    await told('/articles', listOf(articleRef))
    await told(`/articles/${story.article.publicId}`, article)
    await told(`/articles/${story.earlier.publicId}`, article)
    await told('/incidents', listOf(timelineItem))
    await told(`/incidents/${story.flood.publicId}`, incident)
    await told(`/incidents/${story.hidden.publicId}`, incident)
    await told('/timelines', listOf(timelineRef))
    await told(`/timelines/${story.timeline.publicId}`, timeline)
    await told(`/timelines/${story.asking.publicId}`, timeline)
    await told(`/timelines/${story.timeline.publicId}/items`, listOf(timelineItem))
    await told(`/timelines/${story.asking.publicId}/items`, listOf(timelineItem))
    await told('/actors', listOf(actor))
    await told(`/actors/${story.council.publicId}`, actor)
    await told('/places', listOf(place))
    await told(`/places/${story.town.publicId}`, place)
    await told('/topics', listOf(topic))
    await told('/topics/rivers', topic)
    await told('/sources', listOf(source))
    await told(`/sources/${story.source.publicId}`, source)
    await told('/corrections', listOf(correction))
    await told(`/corrections/${story.correction.publicId}`, correction)
    await told('/site', site)
    await told('/redirects?from=/old', redirect)
  })

  it('tells an article with its passages, people, pictures and incidents', async () => {
    const told_ = await told(`/articles/${story.article.publicId}`, article)
    expect(told_).toMatchObject({
      title: 'The summer of the flood',
      bylines: [{ name: 'Ada Author', role: 'author' }],
      quotedFrom: null,
      topics: [{ slug: 'rivers', name: 'Rivers' }],
      heroMedia: {
        publicId: story.photo.publicId,
        path: `media/${story.photo.publicId}/flood.png`,
        width: 4,
        height: 3,
      },
      incidents: [{ publicId: story.flood.publicId }],
      timelines: [{ publicId: story.timeline.publicId, incidentCount: 3 }],
      corrections: [
        { publicId: story.correction.publicId, target: { kind: 'article', title: 'The summer of the flood' } },
      ],
    })
    const mentions = told_.body.flatMap((block) =>
      'children' in block ? block.children.filter((inline) => inline.type === 'mention') : [],
    )
    expect(mentions.map(({ of, publicId, slug }) => [of, publicId, slug])).toEqual([
      ['incident', story.flood.publicId, 'the-river-flooded-the-town'],
      ['article', story.earlier.publicId, 'before-the-flood'],
      ['actor', story.council.publicId, ''],
      ['place', story.town.publicId, ''],
    ])
    expect(JSON.stringify(told_.body)).toContain('Something else')
  })

  it('tells an incident with its honest date, in words too', async () => {
    const flood = await told(`/incidents/${story.flood.publicId}`, incident)
    expect(flood.date).toMatchObject({
      stated: 'in the summer of 2014',
      edtf: '2014-22',
      earliest: Date.UTC(2014, 4, 31, 21),
      latest: Date.UTC(2014, 7, 31, 21),
      precision: 'season',
      timeZone: 'Asia/Baghdad',
      label: 'Summer 2014',
    })
    expect(flood.date.boundsLabel).toContain('1 June')
    expect(flood.related.map(({ incident: other }) => other.publicId)).toEqual([story.spring.publicId])
    expect(flood.counts.map(({ source: from }) => from?.publicId ?? null)).toEqual([story.source.publicId, null])
    expect(flood.citations).toHaveLength(1)
    expect(flood.articles.map(({ publicId }) => publicId)).toEqual([story.article.publicId])
    expect(new Set(flood.timelines.map(({ publicId }) => publicId))).toEqual(
      new Set([story.timeline.publicId, story.asking.publicId]),
    )
  })

  it('shows a name, initials or that a name is withheld', async () => {
    const { participants } = await told(`/incidents/${story.flood.publicId}`, incident)
    expect(participants.map(({ actor: { name }, nameAsReported }) => [name, nameAsReported])).toEqual([
      ['River Council', 'the council'],
      ['C. P.', null],
      ['Name withheld', null],
    ])
    expect(await told(`/actors/${story.initials.publicId}`, actor)).toMatchObject({
      name: 'C. P.',
      names: [],
      description: null,
      founded: null,
      identifiers: [],
    })
  })

  it('tells only the country of a place that is withheld', async () => {
    const { places, placeWithheldUntil } = await told(`/incidents/${story.hidden.publicId}`, incident)
    expect(placeWithheldUntil).toBe('2999-01-01T00:00:00.000Z')
    expect(places).toEqual([
      {
        place: { publicId: story.country.publicId, name: 'Freedonia', kind: 'country' },
        role: 'scene',
        precision: 'country',
      },
    ])
    const listed = await told('/places', listOf(place))
    expect(new Set(listed.items.map(({ name }) => name))).toEqual(new Set(['Freedonia', 'Rivertown']))
  })

  it('names the anchor of a relative date only while it is published', async () => {
    const before = await told(`/incidents/${story.hidden.publicId}`, incident)
    expect(before.date.relation).toEqual({
      kind: 'after',
      anchor: { publicId: story.flood.publicId, slug: story.flood.slug, title: story.flood.title },
    })
    const id = { collection: 'incidents', id: story.flood.id } as const
    await newsroom.payload.update({ ...id, data: { _status: 'draft' } })
    const during = await told(`/incidents/${story.hidden.publicId}`, incident)
    expect(during.date.relation).toEqual({ kind: 'after', anchor: null })
    await newsroom.payload.update({ ...id, data: { _status: 'published' } })
  })

  it('puts a hand-picked timeline in the order of dates, with the entries’ notes', async () => {
    const { items } = await told(`/timelines/${story.timeline.publicId}/items`, listOf(timelineItem))
    expect(items.map(({ publicId, note, isHighlighted, group }) => [publicId, note, isHighlighted, group])).toEqual([
      [story.spring.publicId, null, false, null],
      [story.flood.publicId, 'the worst', true, 'Water'],
      [story.hidden.publicId, null, false, null],
    ])
    expect(items[1]?.claims.map(({ date }) => date.edtf)).toEqual(['2014-07-03'])
    expect(items[1]?.sources.map(({ publicId }) => publicId)).toEqual([story.source.publicId])
  })

  it('fills a timeline from its query', async () => {
    const { items } = await told(`/timelines/${story.asking.publicId}/items`, listOf(timelineItem))
    expect(items.map(({ publicId }) => publicId)).toEqual([story.spring.publicId, story.flood.publicId])
    expect((await told(`/timelines/${story.asking.publicId}`, timeline)).incidentCount).toBe(2)
  })

  it('lists people, places, topics and sources only where something published refers to them', async () => {
    const names = async (path: string) =>
      ((await ask(path)).json as { items: { name?: string; title?: string }[] }).items.map(
        ({ name, title }) => name ?? title,
      )
    expect((await names('/actors')).sort()).toEqual(['C. P.', 'Name withheld', 'River Council'])
    expect(await names('/topics')).toEqual(['Rivers'])
    expect(await names('/sources')).toEqual(['Flood in Rivertown'])
    expect((await told('/topics/rivers', topic)).parent).toBeNull()
    expect((await told(`/actors/${story.council.publicId}`, actor)).parent).toBeNull()
    expect((await told(`/places/${story.town.publicId}`, place)).parent).toBeNull()
  })
})

describe('what is not published', () => {
  it('is not in a byte of any answer', async () => {
    const names = Object.values(story).flatMap((record) => record.publicId ?? [])
    const records = [
      'articles',
      'incidents',
      'timelines',
      'actors',
      'places',
      'topics',
      'sources',
      'corrections',
      'media',
    ]
    const paths = [
      ...records.map((name) => `/${name}?limit=200`),
      ...records.flatMap((name) => names.map((publicId) => `/${name}/${publicId}`)),
      ...names.map((publicId) => `/timelines/${publicId}/items?limit=200`),
      ...['rivers', 'canary-topic'].map((slug) => `/topics/${slug}`),
      `/incidents?topic=rivers&actor=${story.withheld.publicId}`,
      '/site',
      '/redirects?from=/old',
      '/redirects?from=/old-draft',
    ]
    for (const path of paths) {
      const { text, headers } = await ask(path)
      expect(text.toLowerCase(), path).not.toContain(CANARY.toLowerCase())
      expect(text, path).not.toMatch(/newsroom\.test|workflow|privateNote|owner|lastEditedBy|_status|deletedAt/)
      expect(text, path).not.toMatch(/[0-9a-f]{8}-[0-9a-f]{4}-7[0-9a-f]{3}-/)
      expect(headers.get('x-powered-by')).toBeNull()
    }
  })

  it('is not found by its own address', async () => {
    const paths = [
      `/articles/${story.draftArticle.publicId}`,
      `/incidents/${story.draftIncident.publicId}`,
      `/incidents/${story.trashed.publicId}`,
      `/incidents/${story.withdrawn.publicId}`,
      `/actors/${story.hiddenActor.publicId}`,
      `/places/${story.village.publicId}`,
      `/places/${story.hiddenPlace.publicId}`,
      `/sources/${story.confidential.publicId}`,
      `/topics/canary-topic`,
      `/media/${story.hiddenPhoto.publicId}/hidden-photo.png`,
      '/redirects?from=/old-draft',
    ]
    for (const path of paths) expect([(await ask(path)).status, path]).toEqual([404, path])
  })

  it('cannot be guessed by filtering: a withheld place finds nothing', async () => {
    const { json } = await ask(`/incidents?place=${story.village.publicId}`)
    expect(json).toEqual({ items: [], next: null })
    const shown = await ask(`/incidents?place=${story.town.publicId}`)
    expect((shown.json as { items: unknown[] }).items).toHaveLength(1)
  })

  it('stays as it was published while a newer draft is written', async () => {
    const { title } = await told(`/articles/${story.article.publicId}`, article)
    expect(title).toBe('The summer of the flood')
  })
})
