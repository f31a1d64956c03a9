import { expect, it } from 'vitest'
import { writtenIn } from './written-in'

it.each([
  ['ar', 'rtl'],
  ['fa-AF', 'rtl'],
  ['ar-Latn', 'ltr'],
  ['en', 'ltr'],
  ['arn', 'ltr'],
])('words in %s run %s', (lang, dir) => {
  expect(writtenIn(lang)).toEqual({ lang, dir })
})

it('says nothing of words whose language is not known', () => {
  expect(writtenIn(undefined)).toEqual({})
})
