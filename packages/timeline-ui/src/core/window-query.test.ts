import fc from 'fast-check'
import { describe, expect, it } from 'vitest'
import { plainIncident } from '../fixtures/plain-incident'
import { storeOf } from './incident-store'
import { countOverlapping, eachOverlapping, startingIn } from './window-query'

const span = fc
  .tuple(fc.integer({ min: -50, max: 50 }), fc.integer({ min: 1, max: 60 }))
  .map(([from, length]) => ({ from, to: from + length }))

const laned = fc.array(fc.tuple(span, fc.constantFrom('one', 'two')), { maxLength: 200 })

function overlappingIn(spans: readonly { from: number; to: number }[], window: { from: number; to: number }) {
  const store = storeOf(spans.map(({ from, to }, nth) => plainIncident(String(nth), from, to)))
  const found: number[] = []
  const all = { first: 0, last: store.count }
  eachOverlapping(store, { ...all, ...window }, (position) => {
    found.push(position)
    return true
  })
  expect(countOverlapping(store, all, window)).toBe(found.length)
  return found
}

describe('a window', () => {
  it('finds and counts exactly the incidents of a lane that share an instant with it, as looking at each would', () => {
    fc.assert(
      fc.property(laned, span, (entries, window) => {
        const ordered = entries
          .toSorted(([a], [b]) => a.from - b.from || a.to - b.to)
          .map(([{ from, to }, lane], nth) => ({ ...plainIncident(String(nth), from, to), lane }))
        const store = storeOf(ordered)
        for (const lane of store.lanes) {
          const expected = ordered.filter(
            ({ lane: label, date }) =>
              label === lane.label && Number(date.earliest) < window.to && Number(date.latest) > window.from,
          )
          const found: string[] = []
          eachOverlapping(store, { ...lane, ...window }, (position) => {
            found.push(store.at(position).id)
            return true
          })
          expect(found).toEqual(expected.map(({ id }) => id))
          expect(countOverlapping(store, lane, window)).toBe(expected.length)
          const { first, last } = startingIn(store, lane, window)
          expect(last - first).toBe(
            ordered.filter(({ lane: label, date }) => {
              const start = Number(date.earliest)
              return label === lane.label && start >= window.from && start < window.to
            }).length,
          )
        }
      }),
    )
  })

  it('finds and counts through many blocks of ends, wherever the stretch begins', () => {
    const spans = Array.from({ length: 5000 }, (_, nth) => ({ from: nth, to: nth + 1 + ((nth * 7919) % 3000) }))
    const store = storeOf(spans.map(({ from, to }, nth) => plainIncident(String(nth), from, to)))
    for (const stretch of [
      { first: 0, last: 5000 },
      { first: 1000, last: 4700 },
      { first: 1024, last: 2048 },
      { first: 1500, last: 1600 },
    ]) {
      for (const window of [
        { from: 2900, to: 3000 },
        { from: 4999.5, to: 9000 },
        { from: 1500, to: 1200 },
      ]) {
        const expected = spans.flatMap(({ from, to }, nth) =>
          nth >= stretch.first && nth < stretch.last && from < window.to && to > window.from ? [nth] : [],
        )
        const found: number[] = []
        eachOverlapping(store, { ...stretch, ...window }, (position) => found.push(position) > 0)
        expect(found).toEqual(expected)
        expect(countOverlapping(store, stretch, window)).toBe(expected.length)
      }
    }
  })

  it('takes its end, and that of an incident, as not within', () => {
    const spans = [
      { from: 0, to: 10 },
      { from: 20, to: 30 },
    ]
    expect(overlappingIn(spans, { from: 10, to: 20 })).toEqual([])
    expect(overlappingIn(spans, { from: 9, to: 21 })).toEqual([0, 1])
  })

  it('counts an incident that goes on for ever however late it is', () => {
    const goesOn = { ...plainIncident('a', 0, 1), date: { label: '', earliest: 0, latest: null, end: 'open' as const } }
    const store = storeOf([goesOn, plainIncident('b', 1, 2)])
    expect(countOverlapping(store, { first: 0, last: 2 }, { from: 1000, to: 2000 })).toBe(1)
  })
})
