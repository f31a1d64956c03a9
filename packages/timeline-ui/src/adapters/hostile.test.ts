import fc from 'fast-check'
import { describe, expect, it } from 'vitest'
import type { AdaptedTimeline } from './adapted-timeline'
import { fromChrono } from './react-chrono'
import { fromTimelineJs } from './timeline-js'
import { UnreadableTimelineError } from './unreadable-timeline-error'
import { fromVisItems } from './vis-timeline'

const MARKUP = [
  '<script>alert(1)</script>',
  '&lt;script&gt;alert(1)&lt;/script&gt;',
  '<img src=x onerror=alert(1)>',
  '<img src="javascript:alert(1)" alt="<b>">',
  '<a href="javascript:alert(1)">x</a>',
  '<a href=" &#106;avascript:alert(1)">x</a>',
  '<a href="https://example.org/<b>">y</a>',
  '<iframe src="data:text/html,<script>alert(1)</script>"></iframe>',
  '<<b>script>',
  '"><svg onload=alert(1)>',
  '<!--',
  '</p>',
  '\u0000<\u0000b>',
  '\uD800',
  '\u202E',
]
const text = fc.oneof(
  fc.string({ unit: 'binary' }),
  fc.array(fc.oneof(fc.constantFrom(...MARKUP), fc.string()), { maxLength: 4 }).map((parts) => parts.join('')),
)
const anything = fc.anything({
  withBigInt: true,
  withDate: true,
  withMap: true,
  withNullPrototype: true,
  withObjectString: true,
  withSet: true,
  withSparseArray: true,
  withTypedArray: true,
  values: [text, fc.double(), fc.constant(undefined), fc.constant(Symbol('x')), fc.constant(() => 1)],
})
const foreign = fc.oneof(text, anything, fc.constant(JSON.parse('{"__proto__": {"x": 1}}')))
const year = fc.oneof(fc.integer({ min: -20000, max: 20000 }), fc.constantFrom('2014', '-44', 0, 1e21, -138e8), foreign)
const part = fc.oneof(fc.integer({ min: -1, max: 32 }), fc.constantFrom('', '07'), foreign)
const parts = record({ year, month: part, day: part, hour: part, minute: part, second: part, display_date: text })
const time = fc.oneof(
  fc.date({ noInvalidDate: false }),
  fc.double(),
  fc.constantFrom('2014', '2014-06-10T00:00Z'),
  foreign,
)
const media = fc.oneof(
  foreign,
  record({ url: foreign, caption: foreign, credit: foreign, thumbnail: text, link: text }),
)
const id = fc.oneof(fc.constantFrom(1, '1', 'a', '<b>'), foreign)

const slides = fc.array(
  record({
    start_date: fc.oneof(parts, foreign),
    end_date: fc.oneof(parts, foreign),
    text: fc.oneof(record({ headline: foreign, text: foreign }), foreign),
    media,
    group: foreign,
    display_date: foreign,
    unique_id: id,
    x_edtf: fc.oneof(fc.constantFrom('2014-22', '[..2014]'), foreign),
    [MARKUP[0] ?? '']: foreign,
  }),
)
const dates = fc.array(
  record({
    startDate: fc.oneof(time, fc.constant('2011,12,10')),
    endDate: time,
    headline: text,
    text,
    tag: text,
    asset: media,
  }),
)
const items = fc.array(
  record({
    id,
    content: foreign,
    title: foreign,
    start: time,
    end: time,
    group: id,
    type: fc.constantFrom('range', 'background'),
  }),
)
const groups = fc.array(record({ id, content: foreign, nestedGroups: fc.array(id), order: foreign, visible: foreign }))
const cards = fc.array(
  record({
    id,
    title: fc.oneof(time, text),
    date: time,
    cardTitle: foreign,
    cardDetailedText: foreign,
    media,
    url: text,
    items: foreign,
  }),
)

const adapters: Readonly<Record<string, fc.Arbitrary<() => AdaptedTimeline>>> = {
  'TimelineJS 3': fc
    .record({ events: slides, title: foreign, eras: slides, extra: foreign })
    .map((document) => () => fromTimelineJs(document)),
  'TimelineJS 2': fc
    .record({ date: dates, era: dates, headline: text })
    .map((timeline) => () => fromTimelineJs({ timeline })),
  'vis-timeline': fc.tuple(items, groups).map(
    ([items, groups]) =>
      () =>
        fromVisItems(items, groups),
  ),
  'react-chrono': cards.map((cards) => () => fromChrono(cards)),
}

describe.each(Object.entries(adapters))('hostile entries of %s', (_name, run) => {
  it('become plain data without markup, unsafe addresses or ids that repeat', () => {
    fc.assert(
      fc.property(run, (adapt) => {
        const adapted = adapt()
        expect(JSON.stringify(adapted)).not.toMatch(/<[a-z!/?]/i)
        expect(structuredClone(adapted)).toEqual(adapted)
        const ids = adapted.incidents.map(({ id }) => id)
        expect(new Set(ids).size).toBe(ids.length)
        for (const address of addressesOf(adapted))
          expect(address).not.toMatch(/^\W*(?:javascript|vbscript|data:text)/i)
        expect(Reflect.get({}, 'x')).toBeUndefined()
      }),
      { numRuns: 300 },
    )
  })

  it('become incidents that have a title, and a date whose ends are in order', () => {
    fc.assert(
      fc.property(run, (adapt) => {
        for (const { title, date } of adapt().incidents) {
          expect(title.trim()).not.toBe('')
          expect(date.label).not.toBe('')
          expect(Number(date.earliest ?? Number.NEGATIVE_INFINITY)).toBeLessThan(
            date.latest ?? Number.POSITIVE_INFINITY,
          )
        }
      }),
      { numRuns: 300 },
    )
  })
})

it.each([
  ['fromTimelineJs', fromTimelineJs],
  ['fromVisItems', (value: unknown) => fromVisItems(value, value)],
  ['fromChrono', fromChrono],
])('%s refuses what it cannot read with its own error and no other', (_name, adapt) => {
  fc.assert(
    fc.property(fc.oneof(foreign, fc.array(foreign), fc.record({ events: fc.array(foreign) })), (value) => {
      try {
        adapt(value)
      } catch (error) {
        expect(error).toBeInstanceOf(UnreadableTimelineError)
      }
    }),
    { numRuns: 1000 },
  )
})

it.each([
  ['a getter that throws', getter()],
  ['a proxy that refuses everything', proxy()],
  ['a proxy that was revoked', revoked()],
])('%s is reported wherever it stands, and what stands beside it is carried', (_name, trap) => {
  const slide = { start_date: { year: 2014 }, text: { headline: 'Kept' } }
  const slides = [trap, { ...slide, start_date: trap }, { ...slide, media: trap, text: trap, extra: trap }, slide]
  const { incidents, report } = fromTimelineJs({ events: slides, eras: [trap], title: trap, extra: [trap] })
  expect(incidents.map(({ title }) => title)).toEqual(['2014', 'Kept'])
  expect(report.map(({ path }) => path)).toEqual(expect.arrayContaining(['events[0]', 'events[1]', 'eras[0]']))

  const item = { id: 1, content: 'Kept', start: '2014' }
  const items = [
    trap,
    { ...item, start: trap },
    { ...item, content: trap, title: trap, group: trap, extra: trap },
    item,
  ]
  expect(fromVisItems(items, [trap]).incidents.map(({ title }) => title)).toEqual(['2014', 'Kept'])

  const card = { title: '2014', cardTitle: 'Kept' }
  const cards = [trap, { ...card, title: trap }, { ...card, cardTitle: trap, media: trap, items: trap }, card]
  expect(fromChrono(cards).incidents.map(({ title }) => title)).toEqual(['2014', 'Kept'])
})

describe('a hundred thousand entries', () => {
  const html = '<p>Text with a <a href="https://example.org">link</a> &amp; <b>more</b></p>'
  const slide = (n: number) => ({
    start_date: { year: 1900 + (n % 100), month: 1 + (n % 12), day: 1 + (n % 28) },
    text: { headline: 'The same', text: html },
    group: `g${n % 50}`,
  })
  const item = (n: number) => ({
    id: n % 2,
    content: html,
    start: new Date((n % 4000) * 864e5),
    className: 'x',
    group: n,
  })
  const card = (n: number) => ({ title: `${1 + (n % 28)} May ${1900 + (n % 100)}`, cardTitle: 'The same' })

  it.each<[string, (numbers: readonly number[]) => AdaptedTimeline]>([
    ['TimelineJS', (numbers) => fromTimelineJs({ events: numbers.map(slide) })],
    ['vis-timeline', (numbers) => fromVisItems(numbers.map(item))],
    ['react-chrono', (numbers) => fromChrono(numbers.map(card))],
  ])(
    'of %s, ids that repeat and all, take about as long each as twenty thousand do',
    (_name, adapt) => {
      const few = effortOf(() => adapt(upTo(20_000)))
      const many = effortOf(() => {
        const { incidents } = adapt(upTo(100_000))
        expect(new Set(incidents.map(({ id }) => id)).size).toBe(100_000)
      })
      expect(many).toBeLessThan(5 * 3 * few)
    },
    120_000,
  )
})

/** Time that the processor spent, in milliseconds: what else the machine does leaves it alone. */
function effortOf(work: () => void): number {
  const before = process.cpuUsage()
  work()
  return process.cpuUsage(before).user / 1000
}

function upTo(length: number): readonly number[] {
  return Array.from({ length }, (_, index) => index)
}

function addressesOf({ incidents, heading }: AdaptedTimeline): readonly string[] {
  return [...incidents, ...(heading ? [heading] : [])].flatMap((entry) => [
    ...('href' in entry && entry.href ? [entry.href] : []),
    ...entry.links.map(({ href }) => href),
    ...entry.media.flatMap(({ url, thumbnail, href }) => [url, thumbnail, href].filter((address) => address !== null)),
  ])
}

function record(model: Record<string, fc.Arbitrary<unknown>>): fc.Arbitrary<unknown> {
  return fc.record(model, { requiredKeys: [] })
}

function getter(): object {
  return Object.defineProperty({}, 'year', {
    enumerable: true,
    get() {
      throw new Error('never read me')
    },
  })
}

function proxy(): object {
  const refuse = () => {
    throw new Error('never touch me')
  }
  return new Proxy({}, { get: refuse, ownKeys: refuse, getPrototypeOf: refuse, has: refuse })
}

function revoked(): object {
  const { proxy, revoke } = Proxy.revocable([], {})
  revoke()
  return proxy
}
