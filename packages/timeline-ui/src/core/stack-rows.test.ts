import fc from 'fast-check'
import { describe, expect, it } from 'vitest'
import { type RowSpan, stackRows } from './stack-rows'

/** Draws spans as letters: `'  bb'` is from 2 to 4. */
function spans(...drawings: string[]): RowSpan[] {
  return drawings.map((drawing) => ({ from: drawing.search(/\S/), to: drawing.length }))
}

const anySpans = fc.array(
  fc
    .record({
      from: fc.integer({ min: 0, max: 500 }),
      length: fc.integer({ min: 1, max: 200 }),
      rows: fc.integer({ min: 1, max: 3 }),
    })
    .map(({ from, length, rows }): RowSpan => ({ from, to: from + length, rows })),
  { maxLength: 40 },
)

describe('stacking rows', () => {
  it('moves a span down when it would touch its neighbour', () => {
    expect(stackRows(spans('aaaa', '  bb', '     cc'), { gap: 1 })).toEqual([0, 1, 0])
  })

  it('counts a gap that is too small as touching', () => {
    expect(stackRows(spans('aa', '   b'), { gap: 1 })).toEqual([0, 0])
    expect(stackRows(spans('aa', '   b'), { gap: 2 })).toEqual([0, 1])
  })

  it('keeps rows free for a span that needs several', () => {
    const tall = { from: 0, to: 4, rows: 2 }
    expect(stackRows([tall, { from: 2, to: 6 }, { from: 5, to: 9, rows: 2 }], { gap: 0 })).toEqual([0, 2, 0])
  })

  it('says where there is no room left', () => {
    expect(stackRows(spans('aa', 'bb', 'cc'), { gap: 0, limit: 2 })).toEqual([0, 1, null])
  })

  it('never lets two spans of one row overlap', () => {
    fc.assert(
      fc.property(anySpans, fc.integer({ min: 0, max: 20 }), fc.integer({ min: 1, max: 10 }), (all, gap, limit) => {
        const rows = stackRows(all, { gap, limit })
        for (const [i, a] of all.entries()) {
          for (const [j, b] of all.entries()) {
            const [first, second] = [rows[i], rows[j]]
            if (i >= j || first == null || second == null) continue
            const shareRow = first < second + (b.rows ?? 1) && second < first + (a.rows ?? 1)
            if (shareRow) expect(a.to + gap <= b.from || b.to + gap <= a.from).toBe(true)
          }
        }
      }),
    )
  })

  it('gives the same rows wherever the reader has panned to', () => {
    fc.assert(
      fc.property(anySpans, fc.integer({ min: -10_000, max: 10_000 }), (all, shift) => {
        const panned = all.map((span) => ({ ...span, from: span.from + shift, to: span.to + shift }))
        expect(stackRows(panned, { gap: 4 })).toEqual(stackRows(all, { gap: 4 }))
      }),
    )
  })
})
