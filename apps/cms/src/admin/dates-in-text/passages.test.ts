import { describe, expect, it } from 'vitest'
import { mention, storedText, words } from '../../../test-support/stored-text'
import { passagesIn } from './passages'

const block = (type: string, ...children: unknown[]) => ({ type, children })
const textOf = (...children: unknown[]) => ({ root: block('root', ...children) })

describe('a stored text', () => {
  it('is read paragraph by paragraph, across its styles', () => {
    const stored = storedText([words('Shot on '), words('Feb. 3'), words('.')], [words('Then.')])
    expect(passagesIn(stored).map(({ text }) => text)).toEqual(['Shot on Feb. 3.', 'Then.'])
  })
  it('knows which words already tell of an incident', () => {
    const stored = storedText([words('He was '), mention('incidents', 'x', 'shot on Feb. 3'), words('.')])
    expect(passagesIn(stored)).toEqual([{ text: 'He was shot on Feb. 3.', told: [{ start: 7, end: 21 }] }])
  })
  it('does not take the mention of a person for that of an incident', () => {
    expect(passagesIn(storedText([mention('actors', 'x', 'He')]))[0]?.told).toEqual([])
  })
  it('is read in headings, quotations and lists within lists, each once', () => {
    const inner = block('list', block('listitem', words('inner')))
    const stored = textOf(
      block('heading', words('heading')),
      block('quote', words('quote')),
      block('list', block('listitem', words('outer'), inner)),
    )
    expect(passagesIn(stored).map(({ text }) => text)).toEqual(['heading', 'quote', 'outer', 'inner'])
  })
  it('keeps lines apart', () => {
    expect(passagesIn(textOf(block('paragraph', words('one'), { type: 'linebreak' }, words('two'))))[0]?.text).toBe(
      'one\ntwo',
    )
  })
  it.each([null, undefined, 'x', {}, { root: null }, storedText([words(' ')])])('has no passage in %j', (stored) => {
    expect(passagesIn(stored)).toEqual([])
  })
})
