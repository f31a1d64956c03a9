import { describe, expect, it } from 'vitest'
import { compiledGrammar } from './grammar/compiled-grammar'
import type { TrieNode } from './grammar/trie'
import { grammarOf, PHRASE_GRAMMARS } from './grammars'
import { COMMON_PATTERNS } from './meaning/common-patterns'
import { MEANINGS, type Meaning } from './meaning/meanings'

/** What the engine knows what to do with, for the classes of words whose values it reads. */
const VALUES: Readonly<Record<string, (value: number | string) => boolean>> = {
  month: within(1, 12),
  weekday: within(1, 7),
  season: among('spring', 'summer', 'autumn', 'winter'),
  ordinal: within(-1, 100),
  quarter: within(1, 4),
  half: within(1, 2),
  week: within(-1, 5),
  unit: among('day', 'week', 'month', 'year', 'decade', 'century'),
  portion: among('early', 'mid', 'late', 'first-half', 'second-half', 'first-day', 'last-day'),
  shift: within(-1, 1),
  dayword: within(-7, 7),
  tens: within(0, 90),
  era: among('bce', 'ce'),
  meridiem: among('am', 'pm'),
  dayPart: among('night', 'other'),
  vague: among('couple', 'few', 'several', 'some'),
  clockWord: (value) => /^([01]\d|2[0-3]):[0-5]\d$/.test(String(value)),
  holiday: (value) => /^(0[1-9]|1[0-2])-([0-2]\d|3[01])$/.test(String(value)),
}

function within(least: number, most: number) {
  return (value: number | string) => typeof value === 'number' && least <= value && value <= most
}

function among(...values: readonly string[]) {
  return (value: number | string) => values.includes(String(value))
}

describe.each(PHRASE_GRAMMARS.map((grammar) => [grammar.language, grammar] as const))(
  'the grammar of %s',
  (_, grammar) => {
    it('names nothing that it does not say', () => {
      expect(() => compiledGrammar(grammar)).not.toThrow()
    })

    it('gives words only values that the engine knows', () => {
      for (const [name, table] of Object.entries(grammar.words)) {
        const isKnown = VALUES[name]
        if (typeof table === 'string' || !isKnown) continue
        expect(table.filter(([, value]) => !isKnown(value))).toEqual([])
      }
    })

    it('has names for all months, weekdays and seasons', () => {
      const valuesOf = (name: string) => {
        const table = grammar.words[name]
        return new Set(typeof table === 'object' ? table.map(([, value]) => value) : [])
      }
      expect(valuesOf('month').size).toBe(12)
      expect(valuesOf('weekday').size).toBe(7)
      expect(valuesOf('season').size).toBe(4)
    })

    it('begins no pattern with what it stands for, which would never be found', () => {
      for (const patterns of [grammar.patterns, COMMON_PATTERNS]) {
        for (const [name, texts] of Object.entries(patterns)) {
          const { symbol } = MEANINGS[name as Meaning]
          expect(texts.filter((text) => new RegExp(`^[[( ]*\\{(\\w+:)?${symbol}\\}`).test(text))).toEqual([])
        }
      }
    })

    it('stays small enough to be compiled while one types', () => {
      const sizeOf = (node: TrieNode<unknown>): number =>
        1 +
        [...node.loose.values(), ...node.tight.values(), ...node.slots.map((edge) => edge.node)].reduce(
          (sum, next) => sum + sizeOf(next),
          0,
        )
      const total = [...compiledGrammar(grammar).symbols.values()].reduce((sum, root) => sum + sizeOf(root), 0)
      expect(total).toBeLessThan(12_000)
    })
  },
)

describe('the grammar of a locale', () => {
  it('is that of its language, and English where it has none', () => {
    expect(grammarOf('en-US').language).toBe('en')
    expect(grammarOf('EN').language).toBe('en')
    expect(grammarOf('xx').language).toBe('en')
    expect(grammarOf('').language).toBe('en')
  })
})
