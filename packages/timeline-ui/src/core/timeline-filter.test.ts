import { expect, it } from 'vitest'
import { soundFilter, type TimelineFilter } from './timeline-filter'

it('keeps nothing that filters nothing', () => {
  expect(soundFilter(null)).toEqual({})
  expect(soundFilter({ lanes: [], facets: { place: [] }, text: ' ' })).toEqual({})
})

it('is the same for the same wishes in another order', () => {
  const filter = soundFilter({
    lanes: ['b', 'a', 'b', null],
    facets: { role: ['y', 'x'], place: ['z'] },
    text: ' Bag ',
  })
  expect(JSON.stringify(filter)).toBe(
    '{"lanes":["a","b",null],"facets":{"place":["z"],"role":["x","y"]},"text":" Bag "}',
  )
})

it('drops what has not the shape of a filter', () => {
  const hostile = { lanes: 'all', facets: { place: 'Baghdad', role: [1, 'x', null] }, text: 7, more: 1 }
  expect(soundFilter(hostile as unknown as TimelineFilter)).toEqual({ facets: { role: ['x'] } })
  expect(soundFilter({ facets: null, lanes: [undefined, 3, 'a'] } as unknown as TimelineFilter)).toEqual({
    lanes: ['a'],
  })
})
