import { describe, expect, it } from 'vitest'
import { waysOf } from './pattern'

/** The ways through a pattern, a word as it is and a slot in braces, `+` before what must touch what comes before. */
function written(pattern: string): string[] {
  return waysOf(pattern).map(({ steps }) =>
    steps
      .map((step) => (step.isGlued ? '+' : '') + (step.kind === 'word' ? step.text : `{${step.name}:${step.symbol}}`))
      .join(' '),
  )
}

describe('a pattern', () => {
  it('is words and slots in order', () => {
    expect(written('from {from:date} to {to:date}')).toEqual(['from {from:date} to {to:date}'])
    expect(written('{day}')).toEqual(['{day:day}'])
  })

  it('lets a space be none, and what has no space must touch', () => {
    expect(written('{d}th of {month}')).toEqual(['{d:d} +th of {month:month}'])
    expect(written('mid-{year}')).toEqual(['mid +- +{year:year}'])
    expect(written('feb.')).toEqual(['feb +.'])
  })

  it('is written out for each of its choices, the longest of a choice to leave out first', () => {
    expect(written('(a|b c) d')).toEqual(['a d', 'b c d'])
    expect(written('a[ b]')).toEqual(['a b', 'a'])
    expect(written('[x [y]] z')).toEqual(['x y z', 'x z', 'z'])
  })

  it('is compared without case, accents and forms of letters and quotes', () => {
    expect(written('Été l’année')).toEqual(["ete l +' +annee"])
    expect(written('فروردین')).toEqual(written('فروردين'))
  })

  it('keeps constants beside what it finds', () => {
    expect(waysOf('fortnight{number=2}{unit=week}')).toEqual([
      { steps: [{ kind: 'word', text: 'fortnight', isGlued: false }], constants: { number: 2, unit: 'week' } },
    ])
  })

  it.each(['(a', 'a)', 'a]', '[a)', '{', '{a', '{a b}'])(
    'that is not closed or not named is refused: %s',
    (pattern) => {
      expect(() => waysOf(pattern)).toThrow(SyntaxError)
    },
  )
})
