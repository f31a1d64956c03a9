import { expect, it } from 'vitest'
import {
  formatTimelineRequest,
  isTimelineRequest,
  PLAIN_REQUEST,
  parseTimelineRequest,
  withRequest,
} from './timeline-request'

const summer = { from: Date.UTC(2014, 5), to: Date.UTC(2014, 8) }
const view = { window: summer, selected: 'mashzoub', filter: {}, view: 'picture', expanded: [null, ''] } as const

it('comes back from its address as it was', () => {
  for (const request of [PLAIN_REQUEST, { view, page: null }, { view: null, page: 3 }, { view, page: 12 }]) {
    expect(parseTimelineRequest(formatTimelineRequest(request))).toEqual(request)
  }
})

it('is short, and nothing where nothing is asked', () => {
  expect(formatTimelineRequest(PLAIN_REQUEST)).toBe('')
  expect(formatTimelineRequest({ view: null, page: 2 })).toBe('?page=2')
  expect(formatTimelineRequest({ view: { ...view, expanded: [] }, page: 2 })).toBe(
    '?window=2014-06..2014-09&selected=mashzoub&page=2',
  )
})

it('refuses pages that no list has', () => {
  for (const page of ['0', '-1', '1.5', '01', 'two', '', '1e3', '9999999']) {
    expect(parseTimelineRequest(`?page=${page}`), page).toBeNull()
  }
})

it('leaves to others what is theirs', () => {
  expect(parseTimelineRequest('?utm_source=letter')).toEqual(PLAIN_REQUEST)
  expect(isTimelineRequest('?utm_source=letter')).toBe(false)
  expect(isTimelineRequest('')).toBe(false)
  expect(isTimelineRequest('?window=never')).toBe(false)
})

it('tells an address that asks for something', () => {
  expect(isTimelineRequest('?page=2')).toBe(true)
  expect(isTimelineRequest('?page=two')).toBe(true)
  expect(isTimelineRequest('?utm_source=letter&selected=mashzoub')).toBe(true)
})

it('takes the place of another request, and leaves to others what is theirs', () => {
  const search = '?utm_source=letter&page=3&window=2014..2019&lane&facet.place=Baghdad&selected=a&q=%26'
  expect(withRequest(search, { view: null, page: 2 })).toBe('?utm_source=letter&q=%26&page=2')
  expect(withRequest(search, PLAIN_REQUEST)).toBe('?utm_source=letter&q=%26')
  expect(withRequest('?page=3', PLAIN_REQUEST)).toBe('')
  expect(withRequest('', { view: { ...view, expanded: [] }, page: null })).toBe(
    '?window=2014-06..2014-09&selected=mashzoub',
  )
})

it('is wholly replaced by another, whatever its view', () => {
  const full = { ...view, filter: { lanes: [null, 'a'], facets: { 'a b': ['c'] }, text: 'd' }, view: 'list' as const }
  expect(withRequest(formatTimelineRequest({ view: full, page: 2 }), PLAIN_REQUEST)).toBe('')
})
