import { afterAll, beforeAll, describe, expect, it } from 'vitest'
import { when } from '../../../test-support/enter-document'
import { type Newsroom, openNewsroom } from '../../../test-support/newsroom'
import { draftIncident, newest, publishIncident, relativeTo, shown } from '../../../test-support/relative-dates'
import { type Ask, signIn } from '../../../test-support/rest-api'
import type { Incident } from '../../payload-types'
import { LONGEST_CHAIN } from './chain-of-dates'

let newsroom: Newsroom
let asEditor: Ask
let asReporter: Ask
beforeAll(async () => {
  newsroom = await openNewsroom()
  asEditor = await signIn(newsroom.config, newsroom.editor)
  asReporter = await signIn(newsroom.config, newsroom.reporter)
})
afterAll(() => newsroom.close())

const dated = (title: string, edtf = '2019-02-03') => draftIncident(newsroom.payload, { title, date: when(edtf) })
const hanging = (title: string, anchor: Incident) =>
  draftIncident(newsroom.payload, { title, date: relativeTo(anchor, { notAfter: null }) })
const hang = (ask: Ask, incident: Incident, anchor: Incident, kind: 'after' | 'same-week' = 'after') =>
  ask('PATCH', `/incidents/${incident.id}?draft=true&autosave=true`, { date: relativeTo(anchor, { kind }) })

describe('a circle of dates', () => {
  it('is refused at the save of a draft, told by its names, and nothing is changed', async () => {
    const a = await dated('A')
    const b = await hanging('B', a)
    const c = await hanging('C', b)
    const { status, text } = await hang(asEditor, a, c, 'same-week')
    expect(status).toBe(400)
    expect(text).toContain('“A” is dated in the same week as “C”, “C” after “B” and “B” after “A”')
    expect(text).toContain('"path":"date.relation.anchor"')
    expect((await newest(newsroom.payload, a)).date).toMatchObject({ edtf: '2019-02-03', basis: 'stated' })
  })

  it('of an incident with itself is one too', async () => {
    const a = await dated('A')
    expect((await hang(asEditor, a, a)).text).toContain('“A” is dated after “A”: dates cannot hang')
  })

  it('is refused where only published states close it', async () => {
    const { payload } = newsroom
    const b = await publishIncident(payload, { title: 'B', date: when('2019-02-03') })
    const a = await publishIncident(payload, { title: 'A', date: relativeTo(b) })
    await asEditor('PATCH', `/incidents/${a.id}?draft=true`, { date: { basis: 'stated', edtf: '2019-02-06' } })
    expect((await hang(asEditor, b, a)).status).toBe(200)
    const { status, text } = await asEditor('PATCH', `/incidents/${b.id}`, { _status: 'published' })
    expect(status).toBe(400)
    expect(text).toContain('“B” is dated after “A” and “A” after “B”')
    expect((await shown(payload, b)).date?.edtf).toBe('2019-02-03')
  })

  it('is refused through an incident in the trash', async () => {
    const a = await dated('A')
    const b = await hanging('B', a)
    await asEditor('PATCH', `/incidents/${b.id}`, { deletedAt: new Date().toISOString() })
    expect((await hang(asEditor, a, b)).text).toContain('“A” is dated after “B” and “B” after “A”')
  })

  it('tells a reporter no title that they may not read', async () => {
    const { payload, reporter } = newsroom
    const mine = await draftIncident(payload, { title: 'Mine', date: when('2019-02-03'), owner: reporter.id })
    const secret = await hanging('Secret', mine)
    const also = await draftIncident(payload, { title: 'Also mine', date: relativeTo(secret), owner: reporter.id })
    const { status, text } = await hang(asReporter, mine, also)
    expect(status).toBe(400)
    expect(text).toContain('“Mine” is dated after “Also mine”, “Also mine” after “…” and “…” after “Mine”')
  })

  it('is closed by neither of two saves that would each close half of it at once', async () => {
    for (let round = 0; round < 5; round++) {
      const [a, b] = [await dated('A'), await dated('B')]
      const answers = await Promise.all([hang(asEditor, a, b), hang(asEditor, b, a)])
      expect(answers.map(({ status }) => status).sort()).toEqual([200, 400])
      expect(answers.find(({ status }) => status === 400)?.text).toContain('in a circle')
    }
  })

  it('waits for a save that is not finished yet', async () => {
    const { payload } = newsroom
    const [a, b] = [await dated('A'), await dated('B')]
    const transactionID = (await payload.db.beginTransaction()) ?? ''
    await payload.update({
      collection: 'incidents',
      id: a.id,
      data: { date: relativeTo(b) },
      draft: true,
      req: { transactionID },
    })
    let isAnswered = false
    const other = hang(asEditor, b, a).then((answer) => {
      isAnswered = true
      return answer
    })
    await new Promise((done) => setTimeout(done, 500))
    expect(isAnswered).toBe(false)
    await payload.db.commitTransaction(transactionID)
    expect((await other).text).toContain('“B” is dated after “A” and “A” after “B”')
  })
})

describe('a save of text alone', () => {
  it('waits for nobody’s dates', async () => {
    const { payload } = newsroom
    const [a, b, other] = [await dated('A'), await dated('B'), await dated('Other')]
    const transactionID = (await payload.db.beginTransaction()) ?? ''
    const hung = { collection: 'incidents', id: a.id, data: { date: relativeTo(b) }, draft: true } as const
    await payload.update({ ...hung, req: { transactionID } })
    const saved = await asEditor('PATCH', `/incidents/${other.id}?draft=true&autosave=true`, { summary: 'Told.' })
    expect(saved.status).toBe(200)
    await payload.db.rollbackTransaction(transactionID)
  })
})

describe('an anchor that is being moved while another date begins to hang on it', () => {
  it('leaves no date behind', async () => {
    const { payload } = newsroom
    for (let round = 0; round < 5; round++) {
      const a = await publishIncident(payload, { title: 'A', date: when('2019-02-03') })
      const b = await publishIncident(payload, { title: 'B', date: when('2019-02-03') })
      const [moved, hung] = await Promise.all([
        asEditor('PATCH', `/incidents/${a.id}`, { date: { edtf: '2019-02-04' }, _status: 'published' }),
        asEditor('PATCH', `/incidents/${b.id}`, { date: relativeTo(a), _status: 'published' }),
      ])
      expect([moved.status, hung.status]).toEqual([200, 200])
      expect((await shown(payload, b)).date?.edtf).toBe('[2019-02-06..2019-02-11]')
    }
  })
})

describe('a chain of dates', () => {
  it('is as long as the limit, and not longer, from whichever end it grows', async () => {
    const first = await dated('0')
    const chain = [first]
    for (let link = 1; link <= LONGEST_CHAIN; link++) chain.push(await hanging(String(link), chain.at(-1) ?? first))
    const last = chain.at(-1) ?? first
    const beyond = await asEditor('POST', '/incidents?draft=true', { title: 'Beyond', date: relativeTo(last) })
    expect(beyond.status).toBe(400)
    expect(beyond.text).toContain(`At most ${LONGEST_CHAIN} dates can hang one on another`)
    const below = await dated('Below')
    const grown = await hang(asEditor, first, below)
    expect(grown.status).toBe(400)
    expect(grown.text).toContain(`At most ${LONGEST_CHAIN} dates can hang one on another`)
    const moved = await asEditor('PATCH', `/incidents/${first.id}?draft=true`, { date: { edtf: '2019-02-04' } })
    expect(moved.status).toBe(200)
    const end = await newest(newsroom.payload, last)
    expect(end.date?.earliest).toBe(Date.UTC(2019, 1, 4 + 2 * LONGEST_CHAIN))
  })
})
