import { expect, it } from 'vitest'
import { MILITIA_ITEMS } from '../../test-support/militias-incidents'
import { drawnTimeline } from './drawn-timeline'
import { PLAIN_REQUEST, parseTimelineRequest, type TimelineRequest } from './timeline-request'

const MANY = Array.from({ length: 40 }, (_, copy) =>
  MILITIA_ITEMS.map((item) => ({ ...item, publicId: `${item.publicId}${copy}` })),
).flat()
const drawn = (items: typeof MANY, request: TimelineRequest) =>
  drawnTimeline({ timeline: { lanesBy: 'none' }, items, request, locale: 'en' })
const asked = (search: string) => parseTimelineRequest(search) ?? PLAIN_REQUEST

it('has one page of a short list, and all of it in any window', () => {
  expect(drawn([...MILITIA_ITEMS], asked('?window=1900..1901'))).toMatchObject({ page: 1, pages: [{ last: 7 }] })
})

it('has no page beyond the last', () => {
  expect(drawn(MANY, asked('?page=3'))?.page).toBe(3)
  expect(drawn(MANY, asked('?page=4'))).toBeNull()
  expect(drawn([...MILITIA_ITEMS], asked('?page=2'))).toBeNull()
})

it('opens the page of the selected incident, in the window that is asked for', () => {
  const last = drawn(MANY, asked('?page=3'))?.incidents.length
  expect(last).toBe(280)
  expect(drawn(MANY, asked('?selected=inckhaf00139'))?.page).toBeGreaterThan(1)
  expect(drawn(MANY, asked('?window=2014..2015'))?.pages.length).toBe(1)
})

it('gives all incidents to the picture, whatever the page', () => {
  expect(drawn(MANY, asked('?page=2&window=2014..2020'))?.incidents).toHaveLength(280)
})
