import { expect, it } from 'vitest'
import { isLocale, negotiateLocale } from './locale'

it.each([
  [null, 'en'],
  ['', 'en'],
  ['ar', 'ar'],
  ['ar-IQ,en;q=0.8', 'ar'],
  ['en-GB,ar;q=0.9', 'en'],
  ['fr,ar;q=0.5,en;q=0.4', 'ar'],
  ['en;q=0.1, AR;q=0.2', 'ar'],
  ['ar;q=0,en;q=0.5', 'en'],
  ['fr-CA,de', 'en'],
  ['*', 'en'],
  ['ar;q=nonsense', 'en'],
  [';;;,,,q=', 'en'],
])('reads Accept-Language %j as %s', (header, locale) => {
  expect(negotiateLocale(header)).toBe(locale)
})

it('answers a header of any length at once', () => {
  const start = performance.now()
  expect(negotiateLocale('fr;q=0.9,'.repeat(200_000))).toBe('en')
  expect(performance.now() - start).toBeLessThan(50)
})

it('takes no name of an object’s own for a locale', () => {
  expect(['constructor', '__proto__', 'toString', 'EN', 'en-GB'].filter(isLocale)).toEqual([])
})
