import fc from 'fast-check'
import { expect, it, vi } from 'vitest'
import { incidentsOf } from '../fixtures/incidents'
import { militias } from '../fixtures/militias'
import { dateReaderIn } from './date-texts'
import { readEras, readItems } from './read-items'

const inEnglish = () => dateReaderIn('en')
const never = () => Promise.reject(new Error('nobody should ask for the parser'))
const date = { label: '2019', earliest: 0, latest: 1 }

it('takes incidents as they are, without asking for the parser', async () => {
  const incidents = incidentsOf(militias)
  expect(await readItems(incidents, never)).toEqual({ items: incidents, problems: [] })
})

it('reads a date in EDTF and words it in the language', async () => {
  const german = vi.fn(() => dateReaderIn('de'))
  const { items, problems } = await readItems([{ id: 'a', title: 'A', date: '2014-22' }], german)
  expect(problems).toEqual([])
  expect(items[0]?.date).toMatchObject({
    label: 'Sommer 2014',
    earliest: Date.UTC(2014, 5),
    latest: Date.UTC(2014, 8),
    precision: 'season',
  })
  expect(german).toHaveBeenCalledOnce()
})

it('shows a date in the words that stand beside it', async () => {
  const { items } = await readItems([{ title: 'A', date: { edtf: '2014-22', label: 'that summer' } }], inEnglish)
  expect(items[0]?.date).toMatchObject({ label: 'that summer', earliest: Date.UTC(2014, 5) })
})

it('reads the dates of claims too', async () => {
  const claims = [{ date: '2014', source: { id: 's', name: 'The Paper' } }]
  const { items } = await readItems([{ title: 'A', date, claims }], inEnglish)
  expect(items[0]?.claims?.[0]?.date.latest).toBe(Date.UTC(2015, 0))
})

it('gives an item without an id its place, and a number as text', async () => {
  const { items } = await readItems(
    [
      { title: 'A', date },
      { id: 7, title: 'B', date },
    ],
    never,
  )
  expect(items.map(({ id }) => id)).toEqual(['1', '7'])
})

it('keeps fields that it does not know, for who listens', async () => {
  const { items } = await readItems([{ title: 'A', date, colour: 'red' }], never)
  expect(items[0]).toMatchObject({ colour: 'red' })
})

it.each([
  ['nothing', null, 'Item 1 is nothing, and no record of a title and a date.'],
  ['a text', 'A', 'Item 1 is a text, and no record of a title and a date.'],
  ['no title', { id: 'a', date }, 'Item 1 (a) has no title.'],
  ['a title that is none', { id: 'a', title: { html: '<b>' }, date }, 'Item 1 (a) has no title.'],
  ['an id that is none', { id: [], title: 'A', date }, 'Item 1 has an id that is neither a text nor a number.'],
  ['no date', { id: 'a', title: 'A' }, '“A” (a) has no date that can be read: give one in EDTF, such as "2019-02-03".'],
  [
    'a date that is none',
    { id: 'a', title: 'A', date: '2014-13' },
    /^The date of “A” \(a\) cannot be read: "2014-13" is not a date: .+\.$/,
  ],
  [
    'a bound that is none',
    { id: 'a', title: 'A', date: { label: 'A', earliest: Number.NaN, latest: 1 } },
    /^The date of “A” \(a\) begins at NaN/,
  ],
  [
    'an end before its start',
    { id: 'a', title: 'A', date: { label: 'A', earliest: 2, latest: 1 } },
    'The date of “A” (a) ends before it begins.',
  ],
  [
    'pieces that are none',
    { id: 'a', title: 'A', date: { ...date, pieces: [null] } },
    '“A” (a) has no date that can be read: give one in EDTF, such as "2019-02-03".',
  ],
  ['an id twice', { id: 'sound', title: 'A', date }, 'Two incidents have the id “sound”.'],
])('leaves out an item with %s, says so, and goes on', async (_, bad, sentence) => {
  const sound = { id: 'sound', title: 'Sound', date }
  const given = sentence.toString().startsWith('Two') ? [sound, bad] : [bad, sound]
  const { items, problems } = await readItems(given, inEnglish)
  expect(items.map(({ id }) => id)).toEqual(['sound'])
  expect(problems).toEqual([sentence instanceof RegExp ? expect.stringMatching(sentence) : sentence])
})

it.each([
  ['href', 'javascript:alert(1)'],
  ['href', 'java\nscript:alert(1)'],
  ['summary', { toString: 'no text' }],
  ['lane', 4],
  ['rank', 'high'],
  ['rank', Number.NaN],
  ['verification', 'constructor'],
  ['sources', 'The Paper'],
  ['sources', [{ id: 's', name: 'S', href: 'vbscript:x' }]],
  ['sources', [{ id: 's', name: 'S', access: 'toString' }]],
  ['participants', [{ name: null }]],
  ['places', [{ name: 'A', precision: 'valueOf' }]],
  ['claims', [{ source: { id: 's', name: 'S' } }]],
  ['isHighlighted', 'yes'],
])('leaves out a %s that cannot be used: %s', async (field, value) => {
  const { items, problems } = await readItems([{ id: 'a', title: 'A', date, [field]: value }], inEnglish)
  expect(items).toEqual([{ id: 'a', title: 'A', date }])
  expect(problems).toEqual([`The field “${field}” of “A” (a) is left out: its value cannot be used.`])
})

it('refuses what is no list', async () => {
  await expect(readItems({ length: 3 }, never)).rejects.toThrow(
    'A list of items is needed, and this is a value of the type object.',
  )
})

it('answers to any JSON with incidents that can be drawn, and with sentences', async () => {
  const dates = fc.oneof(fc.constant('2019'), fc.string(), fc.constant(date), fc.jsonValue())
  const near = fc.record(
    { id: fc.jsonValue(), title: fc.jsonValue(), date: dates, rank: fc.jsonValue() },
    { requiredKeys: [] },
  )
  await fc.assert(
    fc.asyncProperty(fc.array(fc.oneof(near, fc.jsonValue()), { maxLength: 6 }), async (given) => {
      const { items, problems } = await readItems(given, inEnglish)
      expect(items.length + problems.length).toBeGreaterThanOrEqual(given.length)
      for (const { id, title, date: drawn } of items)
        expect([typeof id, typeof title, typeof drawn.label]).toEqual(['string', 'string', 'string'])
      for (const problem of problems) expect(problem).toMatch(/\.$/)
    }),
    { numRuns: 300 },
  )
})

it('changes no prototype', async () => {
  const given = JSON.parse('[{"title":"A","date":"2019","__proto__":{"isHighlighted":true}}]')
  await readItems(given, inEnglish)
  expect(({} as { isHighlighted?: boolean }).isHighlighted).toBeUndefined()
})

it('lets the page have its turn while it reads ten thousand dates', async () => {
  const given = Array.from({ length: 10_000 }, (_, nth) => ({
    title: `Item ${nth}`,
    date: `${1000 + (nth % 1000)}-0${1 + (nth % 9)}`,
  }))
  let turns = 0
  const timer = setInterval(() => {
    turns += 1
  })
  const { items } = await readItems(given, inEnglish)
  clearInterval(timer)
  expect(items).toHaveLength(10_000)
  expect(turns).toBeGreaterThan(1)
})

it('reads eras by the same rules', async () => {
  const { items, problems } = await readEras(
    [{ label: 'War', date: '1914/1918' }, { date: '1918' }, { label: 'Peace' }],
    inEnglish,
  )
  expect(items).toMatchObject([{ label: 'War', date: { earliest: Date.UTC(1914, 0), latest: Date.UTC(1919, 0) } }])
  expect(problems).toEqual(['Era 2 has no label.', expect.stringContaining('the era “Peace” has no date')])
})
