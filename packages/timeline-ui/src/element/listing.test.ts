import fc from 'fast-check'
import { expect, it } from 'vitest'
import type { Span } from '../core/incident'
import { pagesOf } from '../core/list-pages'
import { worldOf } from '../core/world'
import { plainIncident } from '../fixtures/plain-incident'
import { type Listing, listingOf, spanOfPage } from './listing'

const span = fc
  .tuple(fc.integer({ min: -50, max: 50 }), fc.integer({ min: 1, max: 60 }))
  .map(([from, length]) => ({ from, to: from + length }))
const lane = fc.constantFrom('one', 'two', null)
const bounds = fc.oneof({ weight: 9, arbitrary: span }, { weight: 1, arbitrary: fc.constant({ from: null, to: null }) })
const incidents = fc
  .array(fc.tuple(bounds, lane), { minLength: 101, maxLength: 160 })
  .map((many) => many.map(([{ from, to }, label], nth) => ({ ...plainIncident(`i${nth}`, from, to), lane: label })))

const idsIn = ({ count, at }: Listing) => Array.from({ length: count }, (_, nth) => at(nth).id)
const sorted = (ids: readonly string[]) => ids.toSorted()

it('is everything once, in order of time, what has no place in time last', () => {
  fc.assert(
    fc.property(incidents, (given) => {
      const ids = idsIn(listingOf(worldOf({ incidents: given }), null))
      expect(sorted(ids)).toEqual(sorted(given.map(({ id }) => id)))
      const starts = ids.map((id) => given.find((one) => one.id === id)?.date.earliest ?? Number.POSITIVE_INFINITY)
      expect(starts).toEqual(starts.toSorted((a, b) => (a < b ? -1 : Number(a > b))))
    }),
    { numRuns: 30 },
  )
})

it('holds of a long list what the pages of the server hold of it, where a window is given', () => {
  fc.assert(
    fc.property(incidents, span, (given, window: Span) => {
      const placed = given.filter(({ date }) => date.earliest !== null)
      fc.pre(placed.length > 100)
      const ids = idsIn(listingOf(worldOf({ incidents: placed }), window))
      expect(ids).toHaveLength(new Set(ids).size)
      expect(sorted(ids)).toEqual(sorted(pagesOf(placed, { window }).listed.map(({ id }) => id)))
    }),
    { numRuns: 60 },
  )
})

it('tells the time of a page by where its first and last entry begin', () => {
  const days = Array.from({ length: 120 }, (_, nth) => plainIncident(`day-${nth}`, nth, nth + 1))
  const listing = listingOf(worldOf({ incidents: days }), null)
  expect(spanOfPage(listing, { first: 0, last: 100 })).toEqual({ from: 0, to: 100 })
  expect(spanOfPage(listing, { first: 100, last: 120 })).toEqual({ from: 100, to: 120 })
  expect(spanOfPage(listing, { first: 0, last: 0 })).toBeNull()
})
