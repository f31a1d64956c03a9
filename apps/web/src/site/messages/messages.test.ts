import { expect, it } from 'vitest'
import { allLocales } from '../locale'
import { messagesIn } from './messages'
import { pluralIn } from './plural'

it('counts in the forms and digits of each language', () => {
  const { incidents, articles } = messagesIn('en').counts
  expect([0, 1, 2].map(incidents)).toEqual(['0 incidents', '1 incident', '2 incidents'])
  expect(articles(1_234)).toBe('1,234 articles')
  const arabic = messagesIn('ar').counts.incidents
  expect(new Set([0, 1, 2, 5, 11].map((count) => arabic(count).replace(/[\d٠-٩]+/, '#'))).size).toBe(5)
})

it('falls back on the form that every language has', () => {
  expect(pluralIn('ar', { other: '# ×' })(2)).toMatch(/×$/)
})

it('has a word, and not an empty one, for everything in every language', () => {
  for (const locale of allLocales()) expect(emptyWords(messagesIn(locale))).toEqual([])
})

it('says in Arabic script what it says in Arabic, save the name of the standard', () => {
  const foreign = wordsOf({ ...messagesIn('ar'), counts: {} }).filter(([, text]) =>
    /[a-z]{3}/i.test(text.replace(/\{\w+\}|\bEDTF\b/g, '')),
  )
  expect(foreign).toEqual([])
})

function wordsOf(table: object, path = ''): [string, string][] {
  return Object.entries(table).flatMap(([key, value]): [string, string][] =>
    typeof value === 'string'
      ? [[`${path}${key}`, value]]
      : typeof value === 'object'
        ? wordsOf(value, `${path}${key}.`)
        : [],
  )
}

function emptyWords(table: object): string[] {
  return wordsOf(table)
    .filter(([, text]) => text.trim() === '')
    .map(([path]) => path)
}
