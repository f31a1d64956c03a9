import { describe, expect, it } from 'vitest'
import { UnreadableTimelineError } from './unreadable-timeline-error'
import { fromVisItems } from './vis-timeline'

const GROUPS = [
  { id: 'field', content: '<b>Field</b>', order: 2, nestedGroups: ['north'], className: 'wide' },
  { id: 'office', content: 'Office', order: 1 },
  { id: 'north', content: 'North', order: 0, showNested: false },
  { id: 'secret', content: 'Secret', visible: false },
  { id: 4, content: 'Office' },
  { content: 'No id' },
]

const ITEMS = [
  { id: 1, content: 'Survey <i>begins</i>', start: '2014-04-20', group: 'field', className: 'green', editable: false },
  {
    id: 2,
    content: 'Shift',
    start: '2014-04-21',
    end: '2014-04-23',
    group: 'north',
    type: 'range',
    title: 'Two&nbsp;days',
  },
  { id: '2', content: 'Clash', start: new Date(Date.UTC(2014, 3, 14)), group: 'office' },
  {
    id: 3,
    content: '<img src="/map.png" alt="The map">',
    start: Date.UTC(2014, 3, 18, 9, 30),
    title: 'Sector 4',
    type: 'point',
  },
  { id: 'A', content: 'Rains', start: '2014-04-16', end: '2014-04-22', type: 'background', group: 'field' },
  { id: 5, content: 'Hidden', start: '2014-04-20', group: 'secret' },
  { id: 6, content: 'Elsewhere', start: '2014-04-20', group: 'nowhere' },
  { id: 7, content: 'Also an office', start: '2014-04-20', group: 4 },
  { id: 8, content: 'No start' },
  { id: 9, content: '<a href="javascript:x()">Sly</a>', start: '2014' },
]

describe('items of vis-timeline', () => {
  const { incidents, lanes, eras, report } = fromVisItems(ITEMS, GROUPS)

  it('become incidents with plain titles and dates as they stand', () => {
    expect(incidents.map(({ id, title, date }) => [id, title, date.edtf])).toEqual([
      ['1', 'Survey begins', '2014-04-20'],
      ['2', 'Shift', '2014-04-21/2014-04-23'],
      ['2-2', 'Clash', '2014-04-14'],
      ['3', 'Sector 4', '2014-04-18T09:30Z'],
      ['6', 'Elsewhere', '2014-04-20'],
      ['7', 'Also an office', '2014-04-20'],
      ['9', 'Sly', '2014'],
    ])
    expect(incidents[1]?.summary).toBe('Two\u00a0days')
    expect(incidents[3]).toMatchObject({ summary: null, media: [{ kind: 'image', url: '/map.png', alt: 'The map' }] })
    expect(incidents[0]?.aside).toEqual({ className: 'green', editable: false })
  })

  it('lie in lanes of their groups, in the order of vis, inner after outer', () => {
    expect(lanes).toEqual(['Office (4)', 'Office', 'Field', 'North', 'nowhere'])
    expect(incidents.map(({ lane }) => lane)).toEqual(['Field', 'North', 'Office', null, 'nowhere', 'Office (4)', null])
  })

  it('of the type background become eras', () => {
    expect(eras.map(({ label, date }) => [label, date.edtf])).toEqual([['Rains', '2014-04-16/2014-04-22']])
  })

  it('leave a report of what was not carried', () => {
    expect(report.map(({ path, reason }) => `${path}: ${reason}`)).toEqual([
      'groups[0].nestedGroups: Lanes do not nest; the inner follow the outer one.',
      'groups[].className: It has no place in the timeline and was left out.',
      'groups[0].content: It is plain text now; lost: b.',
      'groups[].showNested: It has no place in the timeline and was left out.',
      'groups[3]: The group is hidden; its items are left out.',
      'groups[5]: Left out: A group needs an id.',
      'items[0].content: It is plain text now; lost: i.',
      'items[].className: It has no place in the timeline and is kept in aside.',
      'items[].editable: It has no place in the timeline and is kept in aside.',
      'items[].group: It has no place in the timeline and was left out.',
      'items[5]: Left out: Its group "Secret" is hidden.',
      'items[6].group: There is no group "nowhere"; the lane bears its id.',
      'items[8]: Left out: It has no start.',
      'items[9].content: A link to "javascript:x()" is not safe and was left out.',
      'items[2]: The id "2" is used more than once; this one became "2-2".',
    ])
  })

  it('come as a data set, with elements for content and moments for dates', () => {
    const element = { outerHTML: '<div class="x">Drawn by <b>hand</b></div>' }
    const moment = { valueOf: () => Date.UTC(2014, 3, 14, 6, 5, 4), toDate: () => new Date(0) }
    const set = { get: () => [{ id: 1, content: element, start: moment }], length: 1 }
    expect(fromVisItems(set, { get: () => [] }).incidents).toMatchObject([
      { title: 'Drawn by hand', date: { edtf: '2014-04-14T06:05:04Z' } },
    ])
  })

  it('take midnight for the day in the zone that is named', () => {
    const items = [{ id: 1, content: 'x', start: new Date('2014-06-09T21:00:00Z') }]
    const [utc] = fromVisItems(items).incidents
    const [baghdad] = fromVisItems(items, null, { timeZone: 'Asia/Baghdad' }).incidents
    expect(utc?.date.edtf).toBe('2014-06-09T21:00Z')
    expect(baghdad?.date).toMatchObject({ edtf: '2014-06-10', earliest: Date.UTC(2014, 5, 9, 21) })
  })

  it('say so where a date is midnight on this machine alone', () => {
    const zone = process.env.TZ
    process.env.TZ = 'Asia/Baghdad'
    const items = [{ id: 1, content: 'x', start: new Date(2014, 5, 10) }]
    const read = (timeZone: string) => fromVisItems(items, null, { timeZone })
    const [utc, baghdad] = [read('UTC'), read('Asia/Baghdad')]
    if (zone === undefined) delete process.env.TZ
    else process.env.TZ = zone
    expect(utc.report).toMatchObject([{ path: 'items[0]', reason: expect.stringContaining('name that zone') }])
    expect(utc.incidents[0]?.date.edtf).toBe('2014-06-09T21:00Z')
    expect(baghdad.report).toEqual([])
  })

  it('without groups name their lanes by what they bear', () => {
    const { lanes, report } = fromVisItems([{ id: 1, content: 'x', start: '2014', group: 'a' }])
    expect([lanes, report]).toEqual([['a'], []])
  })

  it('may have groups that lie within each other in a circle', () => {
    const groups = [
      { id: 'a', content: 'A', nestedGroups: ['b'] },
      { id: 'b', content: 'B', nestedGroups: ['a', 'b'] },
      { id: 'c', content: 'C' },
    ]
    const items = ['b', 'a', 'c'].map((group) => ({ id: group, content: group, start: '2014', group }))
    expect(fromVisItems(items, groups).lanes).toEqual(['C', 'B', 'A'])
  })

  it.each([[null], [{}], ['text'], [{ get: () => 7 }], [{ get: 'x' }]])('%j is refused', (items) => {
    expect(() => fromVisItems(items)).toThrow(UnreadableTimelineError)
  })
})
