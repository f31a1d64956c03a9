import fc from 'fast-check'
import { describe, expect, it } from 'vitest'
import { splitPrefixes } from './split-prefixes'
import { tokensOf } from './tokens'

function textsOf(text: string): string[] {
  return tokensOf(text).map((token) => token.text)
}

describe('tokens', () => {
  it('are runs of letters, runs of digits and single marks', () => {
    expect(textsOf('Feb. 3, 2019')).toEqual(['feb', '.', '3', ',', '2019'])
    expect(textsOf('1990s')).toEqual(['1990', 's'])
    expect(textsOf('l’été')).toEqual(['l', "'", 'ete'])
  })

  it('are the same in every form of letters, digits, dashes and quotes', () => {
    expect(textsOf('ＦＥＢ ３')).toEqual(['feb', '3'])
    expect(textsOf('e\u0301te\u0301 — ‘٢٠١٩’')).toEqual(['ete', '-', "'", '2019', "'"])
    expect(textsOf('أوّل')).toEqual(textsOf('اول'))
    expect(textsOf('سال‌های')).toEqual(['سال', 'هاي'])
    expect(textsOf('𝟙𝟡𝟜𝟘')).toEqual(['1940'])
  })

  it('do not make numbers of raised or circled figures', () => {
    expect(textsOf('m²')).toEqual(['m', '²'])
    expect(textsOf('①')).toEqual(['①'])
  })

  it('know whether a space stands before them', () => {
    expect(tokensOf('a b-c').map(({ isApart }) => isApart)).toEqual([false, true, false, false])
  })

  it('stand in order where the text has them, whatever it is', () => {
    fc.assert(
      fc.property(fc.string({ unit: 'binary', maxLength: 80 }), (text) => {
        let behind = 0
        for (const { start, end, text: folded } of tokensOf(text)) {
          expect(start).toBeGreaterThanOrEqual(behind)
          expect(end).toBeGreaterThan(start)
          expect(folded).not.toBe('')
          behind = end
        }
        expect(behind).toBeLessThanOrEqual(text.length)
      }),
    )
  })
})

describe('prefixes', () => {
  const vocabulary = new Set(['فبراير', 'و', 'بيت'])

  it('are parted from a word that is known without them', () => {
    const parted = splitPrefixes(tokensOf('بفبراير'), ['و', 'ب'], vocabulary)
    expect(parted.map(({ text, start, end }) => [text, start, end])).toEqual([
      ['ب', 0, 1],
      ['فبراير', 1, 7],
    ])
  })

  it('stay where the word is known with them, or not known at all', () => {
    expect(splitPrefixes(tokensOf('بيت بغداد'), ['ب'], vocabulary)).toEqual(tokensOf('بيت بغداد'))
  })
})
