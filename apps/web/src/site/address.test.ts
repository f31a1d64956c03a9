import { expect, it } from 'vitest'
import { asciiPathOf, isSlugOf } from './address'

it('knows a slug of another script as a request carries it', () => {
  expect(isSlugOf(encodeURIComponent('الأقمار-الأولى'), 'الأقمار-الأولى')).toBe(true)
  expect(isSlugOf('a-killing', 'a-killing')).toBe(true)
  expect(isSlugOf('another', 'a-killing')).toBe(false)
})

it('takes a slug that cannot be decoded for nobody’s', () => {
  expect(isSlugOf('%D8%', 'a-killing')).toBe(false)
})

it('writes a path for a header in ASCII, and once', () => {
  const path = '/ar/timelines/b55a34ac38/الأقمار'
  expect(asciiPathOf(path)).toBe(encodeURI(path))
  expect(asciiPathOf(encodeURI(path))).toBe(encodeURI(path))
  expect(asciiPathOf('/en/articles/1/a?from=b#passage-c')).toBe('/en/articles/1/a?from=b#passage-c')
})
