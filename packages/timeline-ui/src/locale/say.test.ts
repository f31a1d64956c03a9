import { describe, expect, it } from 'vitest'
import { ar } from './ar'
import { de } from './de'
import { en } from './en'
import { englishActions } from './english-actions'
import { es } from './es'
import { fa } from './fa'
import { fr } from './fr'
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

/** The names to fill in of every message, at whatever depth, by where it stands. */
function placeholdersOf(table: object, path = ''): readonly (readonly [string, readonly string[]])[] {
  return Object.entries(table).flatMap(([key, message]) => {
    if (typeof message === 'object' && !('other' in message)) return placeholdersOf(message, `${path}${key}.`)
    const text: string = typeof message === 'string' ? message : message.other
    return [[`${path}${key}`, (text.match(/\{\w+\}/g) ?? []).toSorted()] as const]
  })
}

const english = { ...en, actions: englishActions }

/** Something for every name that any message has. */
const FILLED = Object.fromEntries(
  placeholdersOf(english).flatMap(([, names]) => names.map((name) => [name.slice(1, -1), 'T'])),
)

describe.each(Object.entries({ fr, de, es, ar, fa }))('the words in %s', (locale, table) => {
  it('keep the placeholders of every message', () => {
    expect(Object.fromEntries(placeholdersOf(table))).toEqual(Object.fromEntries(placeholdersOf(english)))
  })

  it('have a form for every number that the language tells apart', () => {
    for (const message of [...Object.values(table), ...Object.values(table.actions ?? {})]) {
      if (typeof message !== 'object' || !('other' in message)) continue
      for (const count of [0, 1, 2, 3, 11, 100]) {
        const said = say(message, locale, { ...FILLED, count })
        expect(said).not.toMatch(/[{}]/)
      }
    }
  })

  it('leave no mark without words of its own', () => {
    const words = Object.values(table.mark)
    expect(new Set(words).size).toBe(words.length)
    expect(words.every((word) => word.trim().length > 3)).toBe(true)
  })
})
