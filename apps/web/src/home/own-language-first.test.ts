import { expect, it } from 'vitest'
import { ownLanguageFirst } from './own-language-first'

const newestFirst = [
  { title: 'a', language: 'ar' },
  { title: 'b', language: 'en' },
  { title: 'c', language: 'fr' },
  { title: 'd', language: 'ar' },
  { title: 'e', language: 'en' },
] as const
const titles = (locale: 'en' | 'ar') => ownLanguageFirst(newestFirst, locale).map(({ title }) => title)

it('puts what is written in the page’s language first and keeps the order otherwise', () => {
  expect(titles('en')).toEqual(['b', 'e', 'a', 'c', 'd'])
  expect(titles('ar')).toEqual(['a', 'd', 'b', 'c', 'e'])
})

it('keeps the order where nothing is written in the page’s language', () => {
  expect(ownLanguageFirst(newestFirst.slice(1, 3), 'ar')).toEqual(newestFirst.slice(1, 3))
})
