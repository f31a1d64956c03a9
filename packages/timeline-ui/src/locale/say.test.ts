import { describe, expect, it } from 'vitest'
import { ar } from './ar'
import { en } from './en'
import { say } from './say'

describe('saying a message', () => {
  it('fills in what it is given and leaves the rest', () => {
    expect(say('{a} of {b}', 'en', { a: 'one' })).toBe('one of {b}')
  })

  it('writes numbers as the locale does', () => {
    expect(say('{count}', 'de', { count: 12345 })).toBe('12.345')
  })

  it('chooses the plural of the locale', () => {
    expect(say(en.more, 'en', { count: 1 })).toBe('1 more incident here: zoom to it')
    expect(say(en.more, 'en', { count: 12 })).toBe('12 more incidents here: zoom to them')
    expect(say(ar.more, 'ar', { count: 2 })).toBe('واقعتان أخريان هنا: كبّر لتراهما')
  })
})

it('keeps the placeholders of every message in every language', () => {
  const placeholders = (table: object) =>
    Object.fromEntries(
      Object.entries(table).map(([key, message]) => {
        const text = typeof message === 'string' ? message : (message.other ?? Object.values(message).join())
        return [key, (String(text).match(/\{\w+\}/g) ?? []).toSorted()]
      }),
    )
  expect(placeholders(ar)).toEqual(placeholders(en))
})
