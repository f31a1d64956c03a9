import fc from 'fast-check'
import { expect, it } from 'vitest'
import { plainIncident } from '../fixtures/plain-incident'
import type { TimelineIncident } from './incident'
import { orderIncidents } from './order'

const ids = (incidents: readonly TimelineIncident[]) => orderIncidents(incidents).map(({ id }) => id)

function hanging(incident: TimelineIncident, kind: 'after' | 'before', anchor: string): TimelineIncident {
  return { ...incident, date: { ...incident.date, relation: { kind, anchor: { publicId: anchor, title: anchor } } } }
}

it('goes by earliest, then latest', () => {
  expect(ids([plainIncident('late', 5, 6), plainIncident('long', 1, 9), plainIncident('short', 1, 2)])).toEqual([
    'short',
    'long',
    'late',
  ])
})

it('puts what has no start first and, of equal starts, what has no end last', () => {
  expect(ids([plainIncident('b', 1, null), plainIncident('c', 1, 3), plainIncident('a', null, 2)])).toEqual([
    'a',
    'c',
    'b',
  ])
})

it('puts what is dated after another behind it where their bounds are the same', () => {
  const [first, second] = [plainIncident('anchor', 1, 2), plainIncident('dependent', 1, 2)]
  expect(ids([hanging(second, 'after', 'anchor'), first])).toEqual(['anchor', 'dependent'])
  expect(ids([first, hanging(second, 'before', 'anchor')])).toEqual(['dependent', 'anchor'])
})

it('keeps the editor’s order where nothing else tells', () => {
  expect(ids([plainIncident('z', 1, 2), plainIncident('a', 1, 2)])).toEqual(['z', 'a'])
})

it('ends, and loses nobody, where anchors form a circle', () => {
  const a = hanging(plainIncident('a', 1, 2), 'after', 'b')
  const b = hanging(plainIncident('b', 1, 2), 'after', 'a')
  expect(ids([a, b]).toSorted()).toEqual(['a', 'b'])
})

it('follows a chain of any length, and a crowd around one anchor, without delay', () => {
  const link = (nth: number) => hanging(plainIncident(`${nth}`, 1, 2), 'after', `${nth + 1}`)
  const chain = Array.from({ length: 20_000 }, (_, nth) => link(nth))
  expect(ids(chain).slice(0, 2)).toEqual(['19999', '19998'])
  const crowd = Array.from({ length: 150_000 }, (_, nth) => hanging(plainIncident(`${nth}`, 1, 2), 'before', 'anchor'))
  expect(ids([plainIncident('anchor', 1, 2), ...crowd]).at(-1)).toBe('anchor')
})

it('is the same whatever order the differently dated come in', () => {
  const dates = fc.uniqueArray(fc.integer({ min: 0, max: 1000 }), { maxLength: 20 })
  fc.assert(
    fc.property(dates, (starts) => {
      const incidents = starts.map((start) => plainIncident(`${start}`, start, start + 1))
      expect(ids(incidents.toReversed())).toEqual(ids(incidents))
    }),
  )
})
