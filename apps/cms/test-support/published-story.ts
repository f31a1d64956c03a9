import type { Payload } from 'payload'
import type { Incident } from '../src/payload-types'
import { CANARY, draft, publish, when } from './enter-document'
import { type Evidence, enterEvidence } from './published-evidence'
import { mention, storedText, words } from './stored-text'

export type Story = Awaited<ReturnType<typeof enterStory>>
type Incidents = Awaited<ReturnType<typeof enterIncidents>>

/** A story with something in every field that is published and a canary in everything that is not. */
export async function enterStory(payload: Payload, editorId: string) {
  const evidence = await enterEvidence(payload, editorId)
  const incidents = await enterIncidents(payload, editorId, evidence)
  return { ...evidence, ...incidents, ...(await enterPages(payload, editorId, { ...evidence, ...incidents })) }
}

function workflowOf(editorId: string): Incident['workflow'] {
  return { stage: 'published', assignee: editorId, checklist: [{ task: `${CANARY} task` }] }
}

async function enterIncidents(payload: Payload, editorId: string, evidence: Evidence) {
  const {
    topic,
    hiddenTopic,
    source,
    confidential,
    council,
    initials,
    withheld,
    hiddenActor,
    town,
    village,
    photo,
    hiddenPhoto,
    hiddenPlace,
  } = evidence
  const workflow = workflowOf(editorId)
  const draftIncident = await draft(payload, 'incidents', {
    title: `${CANARY} draft incident`,
    slug: 'canary-draft',
    participants: [{ actor: hiddenActor.id, role: 'acted', certainty: 'alleged' }],
    citations: [{ source: confidential.id, stance: 'supports' }],
    media: [hiddenPhoto.id],
    topics: [hiddenTopic.id],
  })
  const spring = await publish(payload, 'incidents', {
    title: 'The dam was repaired',
    slug: 'the-dam-was-repaired',
    date: when('2014-04'),
    topics: [topic.id],
    workflow,
  })
  const flood = await publish(payload, 'incidents', {
    title: 'The river flooded the town',
    slug: 'the-river-flooded-the-town',
    summary: 'Water stood in the streets.',
    type: 'disaster',
    body: storedText([words('It followed '), mention('incidents', spring.id, 'the repair'), words('.')]),
    date: when('2014-22', { stated: 'in the summer of 2014', timeZone: 'Asia/Baghdad', note: 'northern summer' }),
    places: [{ place: town.id, role: 'scene', precision: 'town' }],
    participants: [
      { actor: council.id, role: 'authority', certainty: 'stated', nameAsReported: 'the council' },
      { actor: initials.id, role: 'affected', certainty: 'stated', nameAsReported: `${CANARY} as reported` },
      { actor: withheld.id, role: 'victim', certainty: 'stated', accordingTo: 'his relatives' },
    ],
    counts: [
      { what: 'houses', low: 10, best: 12, high: 20, source: source.id },
      { what: 'families', best: 9, source: confidential.id },
    ],
    citations: [
      {
        source: source.id,
        stance: 'supports',
        passage: 'The water came at night.',
        locator: 'p. 3',
        asserts: ['happened', 'date'],
        claimedDate: when('2014-07-03'),
        privateNote: `${CANARY} note`,
      },
      { source: confidential.id, stance: 'supports', passage: `${CANARY} passage`, claimedDate: when('2014-07-04') },
    ],
    verification: 'corroborated',
    topics: [topic.id],
    rank: 80,
    related: [
      { relation: 'follows', incident: spring.id },
      { relation: 'responds-to', incident: draftIncident.id },
    ],
    media: [photo.id],
    sensitivity: { flags: ['graphic'] },
    workflow,
  })
  const hidden = await publish(payload, 'incidents', {
    title: 'A house was searched',
    slug: 'a-house-was-searched',
    date: {
      stated: 'some days later',
      basis: 'relative',
      edtf: '2014-09',
      relation: { kind: 'after', anchor: flood.id, minDays: 1, maxDays: 9 },
    },
    places: [{ place: village.id, role: 'scene', precision: 'exact' }],
    sensitivity: { placeWithheldUntil: '2999-01-01T00:00:00.000Z' },
    workflow,
  })
  const trashed = await publish(payload, 'incidents', {
    title: `${CANARY} trashed`,
    slug: 'trashed',
    participants: [{ actor: hiddenActor.id, role: 'acted', certainty: 'alleged' }],
    places: [{ place: hiddenPlace.id, role: 'scene', precision: 'region' }],
    media: [hiddenPhoto.id],
    topics: [hiddenTopic.id],
  })
  await payload.update({ collection: 'incidents', id: trashed.id, data: { deletedAt: new Date().toISOString() } })
  const withdrawn = await publish(payload, 'incidents', { title: `${CANARY} withdrawn`, slug: 'withdrawn' })
  await payload.update({ collection: 'incidents', id: withdrawn.id, data: { _status: 'draft' } })
  return { draftIncident, spring, flood, hidden, trashed, withdrawn }
}

/** Timelines, articles, corrections, old addresses and the settings. */
async function enterPages(payload: Payload, editorId: string, known: Evidence & Incidents) {
  const {
    topic,
    source,
    confidential,
    council,
    withheld,
    hiddenActor,
    town,
    photo,
    author,
    draftIncident,
    spring,
    flood,
    hidden,
    trashed,
  } = known
  const make = payload.create.bind(payload)
  const workflow = workflowOf(editorId)
  const timeline = await publish(payload, 'timelines', {
    title: 'The river',
    slug: 'the-river',
    intro: 'What it did.',
    entries: [
      { incident: hidden.id },
      { incident: flood.id, note: 'the worst', isHighlighted: true, group: 'Water' },
      { incident: spring.id },
      { incident: draftIncident.id, note: `${CANARY} entry` },
      { incident: trashed.id, note: `${CANARY} entry` },
    ],
    eras: [{ label: 'Before the dam', date: when('1900/1950') }],
    defaultWindow: when('2014'),
    lanesBy: 'group',
    isEmbeddable: true,
    workflow,
  })
  const asking = await publish(payload, 'timelines', {
    title: 'All about rivers',
    slug: 'all-about-rivers',
    mode: 'query',
    query: { topics: [topic.id], from: '2014', to: '2014', verifications: ['reported', 'corroborated'] },
  })
  await draft(payload, 'timelines', { title: `${CANARY} timeline`, entries: [{ incident: flood.id }] })

  const earlier = await publish(payload, 'articles', {
    title: 'Before the flood',
    slug: 'before-the-flood',
    publishedAt: '2026-01-01T08:00:00.000Z',
    quotedFrom: { source: source.id, quotedOn: '2014-08-02T12:00:00.000Z', repostedOn: '2014-08-05T12:00:00.000Z' },
    workflow,
  })
  const draftArticle = await draft(payload, 'articles', { title: `${CANARY} draft article`, slug: 'canary' })
  const article = await publish(payload, 'articles', {
    title: 'The summer of the flood',
    slug: 'the-summer-of-the-flood',
    kind: 'analysis',
    dek: 'What the river did.',
    body: storedText(
      [words('In summer '), mention('incidents', flood.id, 'the river rose'), words('.')],
      [mention('incidents', draftIncident.id, 'Something else'), words(' may follow.')],
      [mention('articles', earlier.id, 'We wrote'), words(' and '), mention('articles', draftArticle.id, 'will write')],
      [mention('actors', council.id, 'The council'), mention('actors', withheld.id, ', a boy'), words('.')],
      [mention('actors', hiddenActor.id, 'Somebody'), mention('places', town.id, ' in town')],
    ),
    bylines: [{ contributor: author.id, role: 'author' }],
    quotedFrom: { source: confidential.id, quotedOn: '2014-08-02T12:00:00.000Z' },
    publishedAt: '2026-01-02T08:00:00.000Z',
    topics: [topic.id],
    timelines: [timeline.id],
    heroMedia: photo.id,
    seo: { title: 'Flood', description: 'A flood.' },
    workflow,
  })
  await payload.update({
    collection: 'articles',
    id: article.id,
    data: { title: `${CANARY} newer draft` },
    draft: true,
  })

  const correction = await publish(payload, 'corrections', {
    target: { relationTo: 'articles', value: article.id },
    text: 'We had the month wrong.',
    said: 'June',
    says: 'July',
    approvedBy: editorId,
  })
  await publish(payload, 'corrections', {
    target: { relationTo: 'incidents', value: draftIncident.id },
    text: `${CANARY} correction of a draft`,
    at: '2026-01-06T00:00:00.000Z',
  })
  await draft(payload, 'corrections', {
    target: { relationTo: 'articles', value: article.id },
    text: `${CANARY} correction`,
  })

  await make({ collection: 'redirects', data: { from: '/old', to: { relationTo: 'articles', value: article.id } } })
  await make({
    collection: 'redirects',
    data: { from: '/old-draft', to: { relationTo: 'articles', value: draftArticle.id } },
  })
  await payload.updateGlobal({
    slug: 'site-settings',
    data: {
      name: 'The River Desk',
      timeZone: 'Europe/Rome',
      hemisphere: 'north',
      weekStart: 'monday',
      dataLicence: 'CC BY 4.0',
    },
  })
  return { timeline, asking, earlier, draftArticle, article, correction }
}
