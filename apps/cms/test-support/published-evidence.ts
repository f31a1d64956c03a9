import type { Payload } from 'payload'
import { CANARY, picture, when } from './enter-document'

export type Evidence = Awaited<ReturnType<typeof enterEvidence>>

/** Everything that incidents and articles refer to. */
export async function enterEvidence(payload: Payload, editorId: string) {
  const make = payload.create.bind(payload)
  const hiddenTopic = await make({ collection: 'topics', data: { name: `${CANARY} topic`, slug: 'canary-topic' } })
  const topic = await make({ collection: 'topics', data: { name: 'Rivers', slug: 'rivers', parent: hiddenTopic.id } })

  const source = await make({
    collection: 'sources',
    data: {
      kind: 'news',
      title: 'Flood in Rivertown',
      outlet: 'The Daily River',
      author: 'A. Writer',
      url: 'https://river.example/flood',
      publishedOn: '2014-08-02T12:00:00.000Z',
      accessedOn: '2020-01-02T12:00:00.000Z',
      access: 'open',
      language: 'en',
      linkState: 'ok',
      archives: [{ url: 'https://archive.example/1', capturedAt: '2020-01-03T00:00:00.000Z', checksum: 'abc' }],
    },
  })
  const confidential = await make({
    collection: 'sources',
    data: {
      kind: 'interview',
      title: `${CANARY} source`,
      url: 'https://canary.example/confidential',
      access: 'private',
      language: 'en',
      linkState: 'unchecked',
      isConfidential: true,
    },
  })
  await make({
    collection: 'sources',
    data: { kind: 'book', title: `${CANARY} unused source`, access: 'open', language: 'en', linkState: 'unchecked' },
  })

  const hiddenActor = await make({
    collection: 'actors',
    data: { name: `${CANARY} suspect`, kind: 'person', privacy: 'public' },
  })
  const council = await make({
    collection: 'actors',
    data: {
      name: 'River Council',
      names: [{ value: 'مجلس النهر', kind: 'original', language: 'ar', script: 'Arab' }],
      kind: 'organisation',
      description: 'Looks after the river.',
      founded: when('1950'),
      country: 'FD',
      parent: hiddenActor.id,
      identifiers: [{ scheme: 'Register', value: '12' }],
      privacy: 'public',
    },
  })
  const initials = await make({
    collection: 'actors',
    data: {
      name: `${CANARY} Person`,
      kind: 'person',
      privacy: 'initials',
      privacyReason: `${CANARY} reason`,
      description: `${CANARY} description`,
      names: [{ value: `${CANARY} alias`, kind: 'alias' }],
      identifiers: [{ scheme: CANARY, value: CANARY }],
      founded: when('1980', { note: `${CANARY} born` }),
    },
  })
  const withheld = await make({
    collection: 'actors',
    data: { name: `${CANARY} Minor`, kind: 'person', privacy: 'withheld', privacyReason: `${CANARY} reason` },
  })

  const hiddenPlace = await make({
    collection: 'places',
    data: { name: `${CANARY} region`, kind: 'region', defaultPrecision: 'region' },
  })
  const country = await make({
    collection: 'places',
    data: { name: 'Freedonia', kind: 'country', country: 'FD', defaultPrecision: 'country' },
  })
  const town = await make({
    collection: 'places',
    data: {
      name: 'Rivertown',
      names: [{ value: 'Riverton', kind: 'former' }],
      kind: 'town',
      country: 'FD',
      point: { longitude: 12.5, latitude: 41.9 },
      parent: hiddenPlace.id,
      defaultPrecision: 'town',
    },
  })
  const village = await make({
    collection: 'places',
    data: { name: `${CANARY} village`, kind: 'town', country: 'FD', defaultPrecision: 'town' },
  })

  const photo = await picture(payload, 'The river in flood', 'flood.png')
  const hiddenPhoto = await picture(payload, `${CANARY} photo`, 'hidden-photo.png')
  const author = await make({
    collection: 'contributors',
    data: { name: 'Ada Author', bio: `${CANARY} bio`, user: editorId },
  })
  return {
    topic,
    hiddenTopic,
    source,
    confidential,
    council,
    initials,
    withheld,
    hiddenActor,
    country,
    town,
    village,
    hiddenPlace,
    photo,
    hiddenPhoto,
    author,
  }
}
