import { expect, it } from 'vitest'
import { shownExtentOf } from './extent'

const SUMMER = { label: 'summer', earliest: 100, latest: null }

it('shows nothing beyond an end that is not stated', () => {
  expect(shownExtentOf({ ...SUMMER, start: 'known', end: 'unknown' })).toEqual({ from: 100, to: 101 })
})

it('shows what goes on as going on', () => {
  expect(shownExtentOf({ ...SUMMER, start: 'known', end: 'open' })).toEqual({ from: 100, to: Number.POSITIVE_INFINITY })
})

it('shows a date with two bounds between them', () => {
  expect(shownExtentOf({ label: 'a day', earliest: 100, latest: 200 })).toEqual({ from: 100, to: 200 })
})
