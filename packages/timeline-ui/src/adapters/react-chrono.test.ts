import { createElement } from 'react'
import { describe, expect, it } from 'vitest'
import { fromChrono } from './react-chrono'
import { UnreadableTimelineError } from './unreadable-timeline-error'

const ITEMS = [
  {
    title: 'May 1940',
    cardTitle: 'Dunkirk',
    cardSubtitle: 'Men leave the beach',
    cardDetailedText: ['Small boats help.', '<p>A <a href="https://example.org">list</a> names them.</p>'],
    media: { type: 'IMAGE', name: 'Boats', source: { url: 'https://example.org/boats' } },
    url: 'https://example.org/dunkirk',
    position: 'TOP',
  },
  {
    title: 'The war',
    date: new Date(Date.UTC(1939, 8, 1)),
    cardTitle: createElement('h3', null, 'It ', createElement('b', null, 'begins')),
    timelineContent: createElement('p', null, 'At dawn.'),
    items: [
      { title: '3 September 1939', cardTitle: 'Declared' },
      { title: '10 May 1940', cardTitle: 'In the west', items: [{ title: '14 May 1940', cardTitle: 'A city burns' }] },
    ],
  },
  { title: 'Chapter 3', cardTitle: 'No date' },
  { title: 'about then', date: 'whenever', cardTitle: 'Neither' },
  { title: '1944', date: 'whenever', cardTitle: 'Title instead' },
  { date: 1945, cardTitle: 'If a < b then List<String>', url: 'javascript:alert(1)' },
  { title: '8 May 1945' },
  { title: '1946', cardTitle: createElement(() => null), cardDetailedText: 'Known' },
]

describe('items of react-chrono', () => {
  const { incidents, lanes, report } = fromChrono(ITEMS)

  it('become incidents whose dates are read of their titles, the words kept', () => {
    expect(incidents.map(({ title, date }) => [title, date.edtf, date.stated ?? null])).toEqual([
      ['Dunkirk', '1940-05', null],
      ['It begins', '1939-09-01', 'The war'],
      ['Declared', '1939-09-03', null],
      ['In the west', '1940-05-10', null],
      ['A city burns', '1940-05-14', null],
      ['Title instead', '1944', null],
      ['If a < b then List< String>', '1945', null],
      ['8 May 1945', '1945-05-08', null],
      ['Known', '1946', null],
    ])
  })

  it('keep their words, media, links and address', () => {
    expect(incidents[0]).toMatchObject({
      summary: 'Men leave the beach\n\nSmall boats help.\n\nA list names them.',
      href: 'https://example.org/dunkirk',
      links: [{ text: 'list', href: 'https://example.org/' }],
      media: [{ kind: 'image', url: 'https://example.org/boats', caption: 'Boats' }],
      aside: { position: 'TOP' },
    })
    expect(incidents[1]?.summary).toBe('At dawn.')
  })

  it('follow the item that holds them, in a lane of its name', () => {
    expect(lanes).toEqual(['It begins'])
    expect(incidents.map(({ lane }) => lane).slice(0, 6)).toEqual([null, ...Array(4).fill('It begins'), null])
  })

  it('leave a report of what was not carried', () => {
    expect(report.map(({ path, reason }) => `${path}: ${reason}`)).toEqual([
      'items[].position: It has no place in the timeline and is kept in aside.',
      'items[2]: Left out: "Chapter 3" is not a date that is understood here.',
      'items[3].date: "whenever" is not a date that is understood here. Its title is read instead.',
      'items[3]: Left out: "about then" is not a date that is understood here.',
      'items[4].date: "whenever" is not a date that is understood here. Its title is read instead.',
      'items[5].url: The address "javascript:alert(1)" is not safe and was left out.',
      'items[6]: It has no title; its date stands in for one.',
      'items[7].cardTitle: What it says is known only once it is drawn; left out.',
    ])
  })

  it('may say their dates in other words, which the caller reads', () => {
    const readDate = (text: string) => (text === 'mai 1940' ? '1940-05' : null)
    const { incidents, report } = fromChrono([{ title: 'mai 1940' }, { title: 'un jour' }], { locale: 'fr', readDate })
    expect(incidents.map(({ date }) => date.edtf)).toEqual(['1940-05'])
    expect(report.at(-1)?.path).toBe('items[1]')
  })

  it('come to an end where a list holds itself', () => {
    const items: unknown[] = []
    items.push({ title: '1940', cardTitle: 'Round', items })
    expect(fromChrono(items).incidents).toHaveLength(1)
  })

  it.each([[null], [{}], ['text'], [7]])('%j is refused', (items) => {
    expect(() => fromChrono(items)).toThrow(UnreadableTimelineError)
  })
})
