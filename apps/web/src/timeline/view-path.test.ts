import { expect, it } from 'vitest'
import { decodeAsked, viewPathOf } from './view-path'
import { withoutView } from './without-view'

it('leads what is asked of a timeline to its own route, the question as it was written', () => {
  const search = '?lane&lane=%D8%A8%D8%BA&window=2014..2019&page=2'
  const path = viewPathOf('/en/timelines/abc/the-story', search) ?? ''
  expect(path).toMatch(/^\/en\/timelines\/abc\/the-story\/view\/[\w-]+$/)
  expect(decodeAsked(path.slice(path.lastIndexOf('/') + 1))).toBe(search)
})

it('is known again by its path', () => {
  const path = viewPathOf('/en/timelines/abc/the-story', '?page=2') ?? ''
  expect(withoutView(path)).toBe('/en/timelines/abc/the-story')
  expect(withoutView('/en/timelines/before/abc')).toBe('/en/timelines/before/abc')
  expect(withoutView('/en/articles/abc/view/x')).toBe('/en/articles/abc/view/x')
})

it('leaves the page of the timeline to itself, and every other page', () => {
  expect(viewPathOf('/en/timelines/abc/the-story', '')).toBeNull()
  expect(viewPathOf('/en/timelines/abc/the-story', '?utm_source=letter')).toBeNull()
  expect(viewPathOf('/en/timelines/before/abc', '?page=2')).toBeNull()
  expect(viewPathOf('/en/articles/abc/the-story', '?page=2')).toBeNull()
})
