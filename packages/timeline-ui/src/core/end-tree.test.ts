import fc from 'fast-check'
import { describe, expect, it } from 'vitest'
import { countEndingAfter, eachEndingAfter, endTreeOf } from './end-tree'

const someEnds = fc.array(fc.oneof(fc.integer({ min: -20, max: 20 }), fc.constant(Number.POSITIVE_INFINITY)), {
  maxLength: 300,
})
const question = fc.record({
  ends: someEnds,
  first: fc.nat(300),
  length: fc.nat(300),
  instant: fc.integer({ min: -22, max: 22 }),
})

function found(ends: readonly number[], { first, last, instant }: { first: number; last: number; instant: number }) {
  const positions: number[] = []
  eachEndingAfter(endTreeOf(Float64Array.from(ends)), { first, last, instant }, (position) => {
    positions.push(position)
    return true
  })
  return positions
}

describe('the ends of incidents, gathered in blocks', () => {
  it('give exactly those of a stretch that end after an instant, in order', () => {
    fc.assert(
      fc.property(question, ({ ends, first, length, instant }) => {
        const last = Math.min(first + length, ends.length)
        const expected = ends.flatMap((end, at) => (at >= first && at < last && end > instant ? [at] : []))
        expect(found(ends, { first, last, instant })).toEqual(expected)
        expect(countEndingAfter(endTreeOf(Float64Array.from(ends)), { first, last }, instant)).toBe(expected.length)
      }),
    )
  })

  it('are counted over three levels of blocks', () => {
    const ends = Float64Array.from({ length: 10_000 }, (_, index) => index % 7)
    const expected = ends.slice(65, 9_001).filter((end) => end > 3).length
    expect(countEndingAfter(endTreeOf(ends), { first: 65, last: 9_001 }, 3)).toBe(expected)
  })

  it('are visited no further than the visitor wants', () => {
    const seen: number[] = []
    eachEndingAfter(endTreeOf(new Float64Array(1_000).fill(5)), { first: 3, last: 900, instant: 1 }, (position) => {
      seen.push(position)
      return seen.length < 4
    })
    expect(seen).toEqual([3, 4, 5, 6])
  })

  it('may be none', () => {
    expect(found([], { first: 0, last: 0, instant: 0 })).toEqual([])
  })
})
