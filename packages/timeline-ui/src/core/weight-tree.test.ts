import fc from 'fast-check'
import { describe, expect, it } from 'vitest'
import { heaviestOf, weightTreeOf } from './weight-tree'

const treeOf = (weights: readonly number[]) => weightTreeOf(weights.length, (position) => weights[position] ?? 0)

describe('the heaviest of a stretch', () => {
  it('are those that sorting all of it would put first, equals in order of position', () => {
    fc.assert(
      fc.property(
        fc.array(fc.integer({ min: 0, max: 9 }), { maxLength: 300 }),
        fc.nat(300),
        fc.nat(300),
        fc.nat(20),
        (weights, first, length, most) => {
          const last = Math.min(first + length, weights.length)
          const inStretch = weights.flatMap((weight, at) => (at >= first && at < last ? [{ weight, at }] : []))
          const expected = inStretch.toSorted((a, b) => b.weight - a.weight || a.at - b.at).slice(0, most)
          expect(heaviestOf(treeOf(weights), { first, last }, most)).toMatchObject(
            expected.map(({ weight, at }) => ({ weight, index: at })),
          )
        },
      ),
    )
  })

  it('are found over three levels of blocks', () => {
    const weights = Array.from({ length: 9_000 }, (_, index) => (index * 7_919) % 4_294_967_291)
    const expected = weights
      .slice(100, 8_000)
      .toSorted((a, b) => b - a)
      .slice(0, 5)
    const found = heaviestOf(treeOf(weights), { first: 100, last: 8_000 }, 5)
    expect(found.map(({ weight }) => weight)).toEqual(expected)
  })
})
