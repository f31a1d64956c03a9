import { afterAll, beforeAll, beforeEach, describe, expect, it } from 'vitest'
import { publish, when } from '../../../test-support/enter-document'
import { type Newsroom, openNewsroom } from '../../../test-support/newsroom'
import {
  draftIncident,
  newest,
  publishIncident,
  relativeTo,
  shown,
  versionsOf,
} from '../../../test-support/relative-dates'
import { type Ask, signIn } from '../../../test-support/rest-api'
import { takeTags } from '../../../test-support/waiting-messages'
import type { Incident } from '../../payload-types'

let newsroom: Newsroom
let asEditor: Ask
let asOther: Ask
let asReporter: Ask
beforeAll(async () => {
  newsroom = await openNewsroom()
  asEditor = await signIn(newsroom.config, newsroom.editor)
  asOther = await signIn(newsroom.config, newsroom.otherEditor)
  asReporter = await signIn(newsroom.config, newsroom.reporter)
})
afterAll(() => newsroom.close())

let killing: Incident
let speech: Incident
let seizure: Incident
beforeEach(async () => {
  const { payload } = newsroom
  killing = await publishIncident(payload, { title: 'The killing', date: when('2019-02-03') })
  speech = await publishIncident(payload, { title: 'The speech', date: relativeTo(killing) })
  seizure = await publishIncident(payload, {
    title: 'The seizure',
    date: relativeTo(speech, { minDays: 0, maxDays: null, notAfter: '2019-03-18' }),
  })
  await takeTags(payload)
})

const correct = (ask: Ask, edtf: string, more: object = {}) =>
  ask('PATCH', `/incidents/${killing.id}`, { date: { edtf }, _status: 'published', ...more })
const shownDate = async (incident: Incident) => (await shown(newsroom.payload, incident)).date?.edtf
const newestDate = async (incident: Incident) => (await newest(newsroom.payload, incident)).date?.edtf

describe('when an anchor is corrected for readers', () => {
  it('its dependants move with it, and theirs, bounds and all', async () => {
    expect((await correct(asEditor, '2019-02-04')).status).toBe(200)
    expect((await shown(newsroom.payload, speech)).date).toMatchObject({
      edtf: '[2019-02-06..2019-02-11]',
      earliest: Date.UTC(2019, 1, 6),
      latest: Date.UTC(2019, 1, 12),
      stated: 'a few days after',
      basis: 'relative',
      relation: { kind: 'after', anchor: killing.id, minDays: 2, maxDays: 7 },
    })
    expect(await shownDate(seizure)).toBe('[2019-02-06..2019-03-18]')
    expect(await newestDate(seizure)).toBe('[2019-02-06..2019-03-18]')
  })

  it('keeps a version of each that says what happened, and changes nothing else of it', async () => {
    const [before] = await versionsOf(newsroom.payload, speech)
    await correct(asEditor, '2019-02-04')
    const [version, previous, ...others] = await versionsOf(newsroom.payload, speech)
    expect(others).toEqual([])
    expect(previous?.version).toEqual(before?.version)
    expect(version?.version).toEqual({
      ...before?.version,
      date: {
        ...before?.version.date,
        edtf: '[2019-02-06..2019-02-11]',
        earliest: Date.UTC(2019, 1, 6),
        latest: Date.UTC(2019, 1, 12),
      },
      systemNote: 'The date followed “The killing”, from [2019-02-05..2019-02-10] to [2019-02-06..2019-02-11].',
      updatedAt: expect.any(String),
    })
    expect(await shown(newsroom.payload, speech)).toMatchObject({
      publishedAt: speech.publishedAt,
      publishedBy: null,
      lastEditedBy: null,
    })
    expect((await shown(newsroom.payload, speech)).updatedAt > speech.updatedAt).toBe(true)
    const corrections = await newsroom.payload.count({ collection: 'corrections' })
    expect(corrections.totalDocs).toBe(0)
  })

  it('a person’s next save does not carry on what the system said of its own', async () => {
    await correct(asEditor, '2019-02-04')
    const { body } = await asEditor('PATCH', `/incidents/${speech.id}`, { title: 'The address', _status: 'published' })
    expect(body.doc).toMatchObject({
      title: 'The address',
      systemNote: null,
      date: { edtf: '[2019-02-06..2019-02-11]' },
    })
  })

  it('tells the sites of every page that shows one of them, and of the timelines that they came into', async () => {
    const { payload } = newsroom
    const picked = await publish(payload, 'timelines', { title: 'Picked', entries: [{ incident: seizure.id }] })
    const asking = await publish(payload, 'timelines', {
      title: 'From the sixth',
      mode: 'query',
      query: { from: '2019-02-11', to: '2019-02-11' },
    })
    const article = await publish(payload, 'articles', { title: 'About both', timelines: [asking.id] })
    await takeTags(payload)
    await correct(asEditor, '2019-02-04')
    const tags = await takeTags(payload)
    expect(tags).toEqual(
      expect.arrayContaining([
        `incident:${killing.publicId}`,
        `incident:${speech.publicId}`,
        `incident:${seizure.publicId}`,
        `timeline:${picked.publicId}`,
        `timeline:${asking.publicId}`,
        `article:${article.publicId}`,
        'list:incidents',
      ]),
    )
  })

  it('whose date stays moves nothing, and its new title is announced wherever a date is told by it', async () => {
    const { payload } = newsroom
    const timeline = await publish(payload, 'timelines', { title: 'Speeches', entries: [{ incident: speech.id }] })
    await takeTags(payload)
    await correct(asEditor, '2019-02-03', { title: 'The murder' })
    expect(await shownDate(speech)).toBe('[2019-02-05..2019-02-10]')
    expect(await versionsOf(payload, speech)).toHaveLength(1)
    const tags = await takeTags(payload)
    expect(tags).toContain(`incident:${speech.publicId}`)
    expect(tags).toContain(`timeline:${timeline.publicId}`)
  })

  it('they move back with it where an earlier version of it is restored', async () => {
    const { payload } = newsroom
    const [first] = await versionsOf(payload, killing)
    await correct(asEditor, '2019-02-04')
    expect((await asEditor('POST', `/incidents/versions/${first?.id}`)).status).toBe(200)
    expect(await shownDate(killing)).toBe('2019-02-03')
    expect(await shownDate(seizure)).toBe('[2019-02-05..2019-03-18]')
  })

  it('its dependants move by the hand of an editor whom the two-person rule would keep from publishing them', async () => {
    const { payload } = newsroom
    await payload.updateGlobal({ slug: 'site-settings', data: { isTwoPersonRuleOn: true } })
    await asEditor('PATCH', `/incidents/${speech.id}?draft=true`, { summary: 'By the editor.' })
    await asOther('PATCH', `/incidents/${speech.id}`, { _status: 'published' })
    await asOther('PATCH', `/incidents/${killing.id}?draft=true`, { date: { edtf: '2019-02-04' } })
    expect((await correct(asEditor, '2019-02-04')).status).toBe(200)
    expect(await shown(payload, speech)).toMatchObject({
      date: { edtf: '[2019-02-06..2019-02-11]' },
      lastEditedBy: newsroom.editor.id,
      publishedBy: newsroom.otherEditor.id,
    })
    await payload.updateGlobal({ slug: 'site-settings', data: { isTwoPersonRuleOn: false } })
  })

  it('is refused as a whole where a dependant could not follow, and the sentence names it', async () => {
    const { payload } = newsroom
    const { status, text } = await correct(asEditor, '2019-03-17')
    expect(status).toBe(400)
    expect(text).toContain(
      '“The seizure” is dated by this and could not follow: \\"after [2019-03-19..2019-03-24]\\" is not a date: ' +
        'the first day that it can be is 2019-03-19, but it was not after 2019-03-18.',
    )
    expect(text).toContain('"path":"date.edtf"')
    for (const [incident, edtf] of [
      [killing, '2019-02-03'],
      [speech, '[2019-02-05..2019-02-10]'],
      [seizure, '[2019-02-05..2019-03-18]'],
    ] as const) {
      expect(await shownDate(incident)).toBe(edtf)
      expect(await newestDate(incident)).toBe(edtf)
    }
    expect(await takeTags(payload)).toEqual([])
  })

  it('is refused as a whole in a bulk save too, which commits what it did not refuse', async () => {
    const ids = `where[id][in][0]=${killing.id}&where[id][in][1]=${speech.id}`
    const answer = await asEditor('PATCH', `/incidents?${ids}`, { date: { edtf: '2019-03-17' }, _status: 'published' })
    expect(answer.body.errors?.[0]?.message).toContain('When it happened')
    expect(await shownDate(killing)).toBe('2019-02-03')
    expect(await newestDate(killing)).toBe('2019-02-03')
    expect(await shownDate(seizure)).toBe('[2019-02-05..2019-03-18]')
  })

  it('moves nothing where the save comes to nothing afterwards', async () => {
    const { payload } = newsroom
    const transactionID = (await payload.db.beginTransaction()) ?? ''
    await payload.update({
      collection: 'incidents',
      id: killing.id,
      data: { date: when('2019-02-04'), _status: 'published' },
      req: { transactionID },
    })
    await payload.db.rollbackTransaction(transactionID)
    expect(await shownDate(speech)).toBe('[2019-02-05..2019-02-10]')
    expect(await versionsOf(payload, speech)).toHaveLength(1)
    expect(await takeTags(payload)).toEqual([])
  })
})

describe('when an anchor’s draft is saved', () => {
  it('readers see nothing of it, and nothing is announced', async () => {
    const { payload, reporter } = newsroom
    const assigned = { workflow: { assignee: reporter.id }, _status: 'published' } as const
    await payload.update({ collection: 'incidents', id: killing.id, data: assigned })
    await takeTags(payload)
    for (const [ask, query] of [
      [asEditor, '?draft=true'],
      [asReporter, '?draft=true'],
      [asReporter, '?draft=true&autosave=true'],
    ] as const) {
      const saved = await ask('PATCH', `/incidents/${killing.id}${query}`, { date: { edtf: '2019-02-20' } })
      expect(saved.body.doc?.date).toMatchObject({ edtf: '2019-02-20' })
      expect(await shownDate(killing)).toBe('2019-02-03')
      expect(await shownDate(speech)).toBe('[2019-02-05..2019-02-10]')
      expect(await newestDate(speech)).toBe('[2019-02-05..2019-02-10]')
      expect(await takeTags(payload)).toEqual([])
    }
  })

  it('drafts that hang on it follow, in place, also drafts of drafts', async () => {
    const { payload } = newsroom
    const reply = await draftIncident(payload, { title: 'The reply', date: relativeTo(killing) })
    const echo = await draftIncident(payload, { title: 'The echo', date: relativeTo(reply, { kind: 'same-day' }) })
    await asEditor('PATCH', `/incidents/${killing.id}?draft=true&autosave=true`, { date: { edtf: '2019-02-20' } })
    expect(await newestDate(reply)).toBe('[2019-02-22..2019-02-27]')
    expect((await newest(payload, echo)).date).toMatchObject({
      edtf: '[2019-02-22..2019-02-27]',
      earliest: Date.UTC(2019, 1, 22),
    })
    expect(await versionsOf(payload, echo)).toHaveLength(1)
    await asEditor('PATCH', `/incidents/${killing.id}?draft=true&autosave=true`, { date: { edtf: '2019-02-' } })
    expect((await newest(payload, echo)).date).toMatchObject({ edtf: null, earliest: null, shape: null })
    expect((await newest(payload, echo)).date?.relation).toMatchObject({ anchor: reply.id })
  })

  it('a draft whose relation leaves no day is emptied, and keeps nobody from saving', async () => {
    const late = await draftIncident(newsroom.payload, {
      title: 'Late',
      date: relativeTo(killing, { notAfter: '2019-02-10' }),
    })
    const saved = await asEditor('PATCH', `/incidents/${killing.id}?draft=true`, { date: { edtf: '2019-02-20' } })
    expect(saved.status).toBe(200)
    expect(await newestDate(late)).toBeNull()
    await asEditor('PATCH', `/incidents/${killing.id}?draft=true`, { date: { edtf: '2019-02-01' } })
    expect(await newestDate(late)).toBe('[2019-02-03..2019-02-08]')
  })
})

describe('a dependant with an unfinished draft', () => {
  it('moves for readers, while the draft is neither published nor lost, and its date follows too', async () => {
    const { payload } = newsroom
    await asEditor('PATCH', `/incidents/${speech.id}?draft=true&autosave=true`, {
      title: 'The speech, half rewritten',
      date: { relation: { maxDays: 5 } },
    })
    const [unfinished] = await versionsOf(payload, speech)
    await correct(asOther, '2019-02-04')
    expect(await shown(payload, speech)).toMatchObject({
      title: 'The speech',
      _status: 'published',
      date: { edtf: '[2019-02-06..2019-02-11]' },
    })
    expect(await newest(payload, speech)).toMatchObject({
      title: 'The speech, half rewritten',
      _status: 'draft',
      date: { edtf: '[2019-02-06..2019-02-09]' },
      lastEditedBy: newsroom.editor.id,
      systemNote: null,
    })
    const [draft, moved, first, ...others] = await versionsOf(payload, speech)
    expect(others).toEqual([])
    expect(draft).toMatchObject({ id: unfinished?.id, latest: true, autosave: true })
    expect(moved).toMatchObject({ latest: false, version: { _status: 'published', title: 'The speech' } })
    expect(first).toMatchObject({ latest: false, version: { date: { edtf: '[2019-02-05..2019-02-10]' } } })
    // By which the admin tells that there is something to publish.
    expect((draft?.updatedAt ?? '') > (await shown(payload, speech)).updatedAt).toBe(true)
  })

  it('that no longer hangs on the anchor stays as it is, while readers’ date moves', async () => {
    const { payload } = newsroom
    await asEditor('PATCH', `/incidents/${speech.id}?draft=true`, { date: { basis: 'stated', edtf: '2019-02-07' } })
    await correct(asOther, '2019-02-04')
    expect(await shownDate(speech)).toBe('[2019-02-06..2019-02-11]')
    expect((await newest(payload, speech)).date).toMatchObject({ basis: 'stated', edtf: '2019-02-07' })
    await asEditor('PATCH', `/incidents/${speech.id}`, { _status: 'published' })
    expect(await shownDate(speech)).toBe('2019-02-07')
    expect(await shownDate(seizure)).toBe('[2019-02-07..2019-03-18]')
  })

  it('that nobody has published follows when its anchor is corrected', async () => {
    const reply = await draftIncident(newsroom.payload, {
      title: 'The reply',
      date: relativeTo(seizure, { kind: 'before' }),
    })
    await correct(asEditor, '2019-02-04')
    expect(await newestDate(reply)).toBe('[2019-01-30..2019-03-16]')
    expect(await shown(newsroom.payload, reply)).toMatchObject({ _status: 'draft' })
  })
})

describe('an incident in the trash', () => {
  it('does not move; restored, it is counted anew', async () => {
    const { payload } = newsroom
    await asEditor('PATCH', `/incidents/${speech.id}`, { deletedAt: new Date().toISOString() })
    expect((await correct(asEditor, '2019-02-04')).status).toBe(200)
    expect(await shownDate(speech)).toBe('[2019-02-05..2019-02-10]')
    expect(await shownDate(seizure)).toBe('[2019-02-05..2019-03-18]')
    await payload.update({
      collection: 'incidents',
      id: speech.id,
      trash: true,
      data: { deletedAt: null, _status: 'published' },
    })
    expect(await shownDate(speech)).toBe('[2019-02-06..2019-02-11]')
    expect(await shownDate(seizure)).toBe('[2019-02-06..2019-03-18]')
  })
})

describe('an anchor', () => {
  it('is not deleted for good while others are dated by it, and the sentence names them', async () => {
    const { payload, admin, config } = newsroom
    const asAdmin = await signIn(config, admin)
    await draftIncident(payload, { title: 'The reply', date: relativeTo(killing) })
    const refused = await asAdmin('DELETE', `/incidents/${killing.id}`)
    expect(refused.status).toBe(403)
    expect(refused.body.errors?.[0]?.message).toBe(
      '“The speech” and “The reply” are dated by this incident: give them dates of their own before you delete it.',
    )
    expect((await asAdmin('DELETE', `/incidents/${seizure.id}`)).status).toBe(200)
  })
})
