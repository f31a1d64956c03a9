import fc from 'fast-check'
import { describe, expect, it } from 'vitest'
import { honestDate } from '../fixtures/honest-date'
import type { TimelineIncident } from './incident'
import { orderIncidents } from './order'
import { unknownOrderOf } from './unknown-order'

function dated(id: string, edtf: string, anchor?: string): TimelineIncident {
  const relation = anchor ? { kind: 'after' as const, anchor: { publicId: anchor, slug: anchor, title: anchor } } : null
  return { id, title: id, date: honestDate(edtf, { relation }) }
}

function unknownIn(...incidents: readonly TimelineIncident[]) {
  const found = unknownOrderOf(orderIncidents(incidents))
  return Object.fromEntries([...found].map(([id, { nearest, count }]) => [id, [nearest.id, count]]))
}

describe('an order that nobody knows', () => {
  it('is that of dates which overlap', () => {
    expect(unknownIn(dated('summer', '2014-22'), dated('june', '2014-06'))).toEqual({ summer: ['june', 1] })
    expect(unknownIn(dated('a', '2014-06-15'), dated('b', '2014-06-15'))).toEqual({ b: ['a', 1] })
  })

  it('is not that of dates which follow each other', () => {
    expect(unknownIn(dated('june', '2014-06'), dated('july', '2014-07'))).toEqual({})
  })

  it('is known of what had begun before its core', () => {
    expect(unknownIn(dated('war', '2003/2006'), dated('day', '2004-06-15'))).toEqual({})
    expect(unknownIn(dated('war', '2003/2006'), dated('day', '2003-06-15'))).toEqual({ day: ['war', 1] })
    expect(unknownIn(dated('always', '../2006'), dated('day', '2004-06-15'))).toEqual({})
  })

  it('is known of each of several days from the first of them', () => {
    expect(unknownIn(dated('days', '{2014-06-02,2014-06-23}'), dated('day', '2014-06-15'))).toEqual({})
    expect(unknownIn(dated('days', '[2014-06-02,2014-06-23]'), dated('day', '2014-06-15'))).toEqual({
      day: ['days', 1],
    })
  })

  it('is known where one is dated by the other', () => {
    expect(unknownIn(dated('killing', '2019-02-03'), dated('speech', '[2019-02-03..2019-02-10]', 'killing'))).toEqual(
      {},
    )
  })

  it('counts all that overlap, not only the one before', () => {
    const found = unknownIn(dated('year', '2014-01/2014-01'), dated('a', '2014-01-05'), dated('b', '2014-01-05'))
    expect(found).toEqual({ a: ['year', 1], b: ['a', 2] })
  })

  it('is never said of incidents whose extents lie apart', () => {
    const spans = fc.array(fc.tuple(fc.integer({ min: 0, max: 50 }), fc.integer({ min: 1, max: 20 })), {
      maxLength: 15,
    })
    fc.assert(
      fc.property(spans, (lengths) => {
        const incidents = orderIncidents(
          lengths.map(([earliest, length], index) => ({
            id: `${index}`,
            title: '',
            date: { label: '', earliest, latest: earliest + length },
          })),
        )
        const found = unknownOrderOf(incidents)
        for (const [index, { id, date }] of incidents.entries()) {
          const overlapping = incidents
            .slice(0, index)
            .filter((other) => Number(other.date.latest) > Number(date.earliest))
          expect(found.get(id)?.count ?? 0).toBe(overlapping.length)
        }
      }),
    )
  })
})
