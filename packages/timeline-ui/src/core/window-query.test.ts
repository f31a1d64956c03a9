import fc from 'fast-check'
import { expect, it } from 'vitest'
import { indexSpans, overlapping } from './window-query'

const span = fc
  .tuple(fc.integer({ min: -50, max: 50 }), fc.integer({ min: 1, max: 60 }))
  .map(([from, length]) => ({ from, to: from + length }))

it('finds exactly the spans that share an instant with the window, in order', () => {
  fc.assert(
    fc.property(fc.array(span, { maxLength: 30 }), span, (unsorted, window) => {
      const spans = unsorted.toSorted((a, b) => a.from - b.from)
      const expected = spans.flatMap(({ from, to }, index) => (from < window.to && to > window.from ? [index] : []))
      expect(overlapping(indexSpans(spans), window)).toEqual(expected)
    }),
  )
})

it('counts a span that goes on for ever in every later window', () => {
  const index = indexSpans([
    { from: 0, to: Number.POSITIVE_INFINITY },
    { from: 1, to: 2 },
  ])
  expect(overlapping(index, { from: 1000, to: 2000 })).toEqual([0])
})

it('takes the end of a window, and of a span, as not within', () => {
  const index = indexSpans([
    { from: 0, to: 10 },
    { from: 20, to: 30 },
  ])
  expect(overlapping(index, { from: 10, to: 20 })).toEqual([])
})
