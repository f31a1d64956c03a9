import fc from 'fast-check'
import { describe, expect, it } from 'vitest'
import { plainIncident } from '../fixtures/plain-incident'
import { pageHolding, pagesOf, pagesToOffer } from './list-pages'

const day = (nth: number) => plainIncident(`day-${nth}`, nth, nth + 1)
const days = (count: number) => Array.from({ length: count }, (_, nth) => day(nth))

describe('the pages of a list', () => {
  it('hold every incident once, in order, none longer than asked', () => {
    fc.assert(
      fc.property(fc.integer({ min: 0, max: 60 }), fc.integer({ min: 1, max: 20 }), (count, perPage) => {
        const { listed, pages } = pagesOf(days(count).toReversed(), { perPage })
        expect(pages.flatMap(({ first, last }) => listed.slice(first, last))).toEqual(days(count))
        expect(pages.map(({ number }) => number)).toEqual(pages.map((_, index) => index + 1))
        for (const { first, last } of pages) expect(last - first).toBeLessThanOrEqual(perPage)
      }),
    )
  })

  it('are one, empty, where there is nothing', () => {
    expect(pagesOf([]).pages).toEqual([{ number: 1, first: 0, last: 0, span: null }])
  })

  it('tell from when to when their entries begin', () => {
    expect(pagesOf(days(6), { perPage: 4 }).pages.map(({ span }) => span)).toEqual([
      { from: 0, to: 4 },
      { from: 4, to: 6 },
    ])
  })

  it('are not stretched by an end without a beginning, which counts only where nothing else does', () => {
    const before = plainIncident('before', null, 1000)
    expect(pagesOf([before, day(3)]).pages[0]?.span).toEqual({ from: 3, to: 4 })
    expect(pagesOf([before]).pages[0]?.span).toEqual({ from: 1000, to: 1001 })
    expect(pagesOf([plainIncident('sometime', null, null)]).pages[0]?.span).toBeNull()
  })
})

it('tells the page of an incident, and the first where there is none', () => {
  const paged = pagesOf(days(10), { perPage: 4 })
  expect(['day-0', 'day-3', 'day-4', 'day-9'].map((id) => pageHolding(paged, id))).toEqual([1, 1, 2, 3])
  expect(['nobody', null, undefined].map((id) => pageHolding(paged, id))).toEqual([1, 1, 1])
})

describe('a window', () => {
  const window = { from: 3, to: 5 }

  it('cuts a long list to what may lie in it', () => {
    const lasting = plainIncident('lasting', 0, null)
    const instant = plainIncident('instant', 3, 3)
    const { listed } = pagesOf([...days(8), lasting, instant], { window, perPage: 4 })
    expect(listed.map(({ id }) => id)).toEqual(['lasting', 'instant', 'day-3', 'day-4'])
  })

  it('cuts what a filter leaves, where that is still long', () => {
    const [north, south] = ['North', 'South'].map((lane) =>
      days(9).map((one) => ({ ...one, id: `${lane} ${one.id}`, lane })),
    )
    const filter = { lanes: ['North'] }
    const both = [...(north ?? []), ...(south ?? [])]
    expect(pagesOf(both, { filter, perPage: 10, window }).listed).toHaveLength(9)
    expect(pagesOf(both, { filter, perPage: 4, window }).listed.map(({ id }) => id)).toEqual([
      'North day-3',
      'North day-4',
    ])
    expect(pagesOf(both, { filter: {}, perPage: 18 }).listed).toHaveLength(18)
  })

  it('leaves a list alone that fits on one page', () => {
    expect(pagesOf(days(4), { window, perPage: 4 }).listed).toHaveLength(4)
  })
})

describe('the links to pages', () => {
  it('are all pages while they are few', () => {
    expect(pagesToOffer(2, 4)).toEqual([1, 2, 3, 4])
    expect(pagesToOffer(20, 40)).toEqual([1, 4, 12, 16, 18, 19, 20, 21, 22, 24, 28, 36, 40])
  })

  it('stay few however many there are, and none leads out of the list', () => {
    fc.assert(
      fc.property(pageAndCount(), ([current, count]) => {
        const offered = pagesToOffer(current, count)
        expect(offered.length).toBeLessThanOrEqual(Math.max(12, 2 * Math.ceil(Math.log2(count)) + 3))
        expect(offered.every((page) => Number.isInteger(page) && page >= 1 && page <= count)).toBe(true)
        expect(offered).toEqual([...new Set(offered)].sort((a, b) => a - b))
        expect(offered).toContain(current)
      }),
    )
  })

  it('lead from any page to any other in a few steps', () => {
    fc.assert(
      fc.property(pageAndCount(), fc.double({ min: 0, max: 1, noNaN: true }), ([start, count], part) => {
        const wanted = 1 + Math.round(part * (count - 1))
        let [page, steps] = [start, 0]
        while (page !== wanted) {
          const from = page
          page = pagesToOffer(from, count).reduce((best, offered) =>
            Math.abs(offered - wanted) < Math.abs(best - wanted) ? offered : best,
          )
          steps += 1
        }
        expect(steps).toBeLessThanOrEqual(Math.ceil(Math.log2(count)) + 1)
      }),
    )
  })
})

function pageAndCount() {
  return fc
    .integer({ min: 1, max: 10_000 })
    .chain((count) => fc.tuple(fc.integer({ min: 1, max: count }), fc.constant(count)))
}
