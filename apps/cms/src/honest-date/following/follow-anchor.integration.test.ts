import { afterAll, beforeAll, beforeEach, describe, expect, it } from 'vitest'
import { when } from '../../../test-support/enter-document'
import { type Newsroom, openNewsroom } from '../../../test-support/newsroom'
import { draftIncident, newest, publishIncident, relativeTo, shown } from '../../../test-support/relative-dates'
import { type Ask, signIn } from '../../../test-support/rest-api'
import type { Incident } from '../../payload-types'

let newsroom: Newsroom
let asEditor: Ask
let asReporter: Ask
let killing: Incident
beforeAll(async () => {
  newsroom = await openNewsroom()
  asEditor = await signIn(newsroom.config, newsroom.editor)
  asReporter = await signIn(newsroom.config, newsroom.reporter)
})
afterAll(() => newsroom.close())
beforeEach(async () => {
  killing = await publishIncident(newsroom.payload, { title: 'The killing', date: when('2019-02-03') })
})

const enterSpeech = (date = relativeTo(killing)) => draftIncident(newsroom.payload, { title: 'The speech', date })

describe('a date relative to another incident', () => {
  it('is counted on the server, whatever is sent for it', async () => {
    const speech = await enterSpeech()
    expect(speech.date).toMatchObject({ edtf: '[2019-02-05..2019-02-10]', precision: 'span' })
    const { body } = await asEditor('PATCH', `/incidents/${speech.id}?draft=true`, {
      date: { edtf: '1999', earliest: 1 },
    })
    expect(body.doc?.date).toMatchObject({ edtf: '[2019-02-05..2019-02-10]', earliest: Date.UTC(2019, 1, 5) })
  })

  it('is counted again where only an offset is changed, and laid in its own time zone', async () => {
    const speech = await enterSpeech()
    const { body } = await asEditor('PATCH', `/incidents/${speech.id}?draft=true`, {
      date: { timeZone: 'Asia/Baghdad', relation: { notAfter: '2019-02-08' } },
    })
    expect(body.doc?.date).toMatchObject({
      edtf: '[2019-02-05..2019-02-08]',
      earliest: Date.UTC(2019, 1, 4, 21),
      latest: Date.UTC(2019, 1, 8, 21),
    })
  })

  it('takes “the same week” as both weeks, unless the settings say on which day a week begins', async () => {
    const sameWeek = relativeTo(killing, { kind: 'same-week' })
    expect((await enterSpeech(sameWeek)).date?.edtf).toBe('[2019-01-28..2019-02-09]')
    await newsroom.payload.updateGlobal({ slug: 'site-settings', data: { weekStart: 'sunday' } })
    expect((await enterSpeech(sameWeek)).date?.edtf).toBe('[2019-02-03..2019-02-09]')
    await newsroom.payload.updateGlobal({ slug: 'site-settings', data: { weekStart: null } })
  })

  it('keeps its words and no date in a draft while there is nothing to count from; publication says what is missing', async () => {
    const speech = await enterSpeech({ ...relativeTo(null), edtf: '2019-02-05' })
    expect(speech.date).toMatchObject({ stated: 'a few days after', edtf: null, earliest: null })
    const { status, text } = await asEditor('PATCH', `/incidents/${speech.id}`, { _status: 'published' })
    expect(status).toBe(400)
    expect(text).toContain('Choose the incident that the date is relative to')
    expect(text).toContain('"path":"date.relation.anchor"')
  })

  it('is refused at publication where its anchor has no date, or says not how it relates', async () => {
    const { payload } = newsroom
    const vague = await draftIncident(payload, { title: 'The rumour', date: { stated: 'one day' } })
    const told = await enterSpeech(relativeTo(vague))
    const how = await enterSpeech(relativeTo(killing, { kind: null }))
    for (const [{ id }, sentence] of [
      [told, '“The rumour” has no date yet that another could be counted from.'],
      [how, 'Say how the date relates to “The killing”'],
    ] as const) {
      const { status, text } = await asEditor('PATCH', `/incidents/${id}`, { _status: 'published' })
      expect(status).toBe(400)
      expect(text).toContain(sentence)
    }
  })

  it('is refused at publication with the engine’s own sentence where no day is left', async () => {
    const speech = await enterSpeech(relativeTo(killing, { notAfter: '2019-02-04' }))
    expect(speech.date).toMatchObject({ edtf: null, shape: null })
    const { text } = await asEditor('PATCH', `/incidents/${speech.id}`, { _status: 'published' })
    expect(text).toContain('the first day that it can be is 2019-02-05, but it was not after 2019-02-04')
  })

  it('is counted from what readers see of its anchor when it is published, from the newest state in a draft', async () => {
    await asEditor('PATCH', `/incidents/${killing.id}?draft=true`, { date: { edtf: '2019-02-04' } })
    const speech = await enterSpeech()
    expect(speech.date?.edtf).toBe('[2019-02-06..2019-02-11]')
    await asEditor('PATCH', `/incidents/${speech.id}`, { _status: 'published' })
    expect((await shown(newsroom.payload, speech)).date?.edtf).toBe('[2019-02-05..2019-02-10]')
  })

  it('is counted from a draft where its anchor is not public, and stays when the anchor is taken off', async () => {
    const { payload } = newsroom
    const secret = await draftIncident(payload, { title: 'The plan', date: when('2019-01-10') })
    const speech = await publishIncident(payload, { title: 'The speech', date: relativeTo(secret) })
    expect(speech.date?.edtf).toBe('[2019-01-12..2019-01-17]')
    await asEditor('PATCH', `/incidents/${secret.id}?draft=true`, { date: { edtf: '2019-01-20' } })
    expect((await shown(payload, speech)).date?.edtf).toBe('[2019-01-12..2019-01-17]')
    await asEditor('PATCH', `/incidents/${secret.id}`, { _status: 'published' })
    expect((await shown(payload, speech)).date?.edtf).toBe('[2019-01-22..2019-01-27]')
    for (const off of [{ _status: 'draft' }, { deletedAt: new Date().toISOString() }]) {
      await asEditor('PATCH', `/incidents/${secret.id}`, off)
      expect((await shown(payload, speech)).date?.edtf).toBe('[2019-01-22..2019-01-27]')
    }
  })

  it('hangs on no incident that is not there, and for a reporter on none that they may not read', async () => {
    const { payload, reporter, otherReporter } = newsroom
    const own = await draftIncident(payload, { title: 'Mine', date: { stated: 'then' }, owner: reporter.id })
    const theirs = await draftIncident(payload, { title: 'Hush', date: when('2019-01-10'), owner: otherReporter.id })
    const hangOn = (ask: Ask, id: string) =>
      ask('PATCH', `/incidents/${own.id}?draft=true`, { date: relativeTo({ id }) })
    for (const answer of [
      await hangOn(asReporter, theirs.id),
      await hangOn(asEditor, '0198a000-0000-7000-8000-000000000000'),
    ]) {
      expect(answer.status).toBe(400)
      expect(answer.text).toContain('There is no such incident, or none that you may read.')
    }
    expect((await newest(payload, own)).date).toMatchObject({ edtf: null, basis: 'stated' })
    expect((await hangOn(asEditor, theirs.id)).body.doc?.date).toMatchObject({ edtf: '[2019-01-12..2019-01-17]' })
    expect((await hangOn(asReporter, killing.id)).body.doc?.date).toMatchObject({ edtf: '[2019-02-05..2019-02-10]' })
  })

  it('is nobody’s edit: publishing it makes no one its last editor', async () => {
    const speech = await draftIncident(newsroom.payload, { title: 'The speech', date: relativeTo(killing) })
    await asReporter('PATCH', `/incidents/${speech.id}?draft=true`, { date: { edtf: '1999' } })
    const { body } = await asEditor('PATCH', `/incidents/${speech.id}`, {
      date: { edtf: '1999' },
      _status: 'published',
    })
    expect(body.doc).toMatchObject({ lastEditedBy: null, publishedBy: newsroom.editor.id })
  })
})

describe('a date that is not an incident’s own', () => {
  it('cannot follow an incident', async () => {
    const founded = { ...relativeTo(killing), edtf: '2019-02-05' }
    const { status, text } = await asEditor('POST', '/actors', { name: 'A league', kind: 'organisation', founded })
    expect(status).toBe(400)
    expect(text).toContain('Only the date of an incident itself can follow another incident')
  })
})

describe('a season, on a southern site', () => {
  const seasonOf = async (ask: Ask, date: unknown, id: string) =>
    (await ask('PATCH', `/incidents/${id}?draft=true`, { date })).body.doc?.date

  it('is southern from the moment at which it is entered, and the note says so', async () => {
    const { payload } = newsroom
    const before = await draftIncident(payload, { title: 'Before', date: when('2014-22') })
    await payload.updateGlobal({ slug: 'site-settings', data: { hemisphere: 'south' } })
    const { id } = await draftIncident(payload, { title: 'The drought', date: { stated: 'in the summer' } })
    expect(await seasonOf(asEditor, { edtf: '2014-22' }, id)).toMatchObject({
      edtf: '2014-30',
      earliest: Date.UTC(2014, 11, 1),
      latest: Date.UTC(2015, 2, 1),
      note: 'Season: southern, meteorological.',
    })
    expect(await seasonOf(asEditor, { edtf: '2014-21/..', note: 'They said so.' }, id)).toMatchObject({
      edtf: '2014-29/..',
      note: 'They said so. Season: southern, meteorological.',
    })
    expect(await seasonOf(asEditor, { edtf: '2014-26', note: null }, id)).toMatchObject({ edtf: '2014-26', note: null })
    // Entered while the site was northern: an edit of something else leaves it.
    const { body } = await asEditor('PATCH', `/incidents/${before.id}?draft=true`, { title: 'Renamed' })
    expect(body.doc).toMatchObject({ title: 'Renamed', date: { edtf: '2014-22', note: null } })
    await payload.updateGlobal({ slug: 'site-settings', data: { hemisphere: 'north' } })
    expect(await seasonOf(asEditor, { edtf: '2014-24' }, id)).toMatchObject({ edtf: '2014-24' })
  })
})
