import { describe, expect, it } from 'vitest'
import { spokenLines } from './spoken-lines'
import type { SpokenNode } from './spoken-node'

const PLAIN: Omit<SpokenNode, 'id' | 'role'> = {
  isInside: true,
  children: [],
  isIgnored: false,
  name: '',
  description: '',
  value: null,
  position: null,
  states: {},
}

function told(...nodes: readonly (Partial<SpokenNode> & Pick<SpokenNode, 'id' | 'role'>)[]): readonly string[] {
  return spokenLines([
    { ...PLAIN, id: 'page', role: 'RootWebArea', isInside: false, children: ['a'] },
    ...nodes.map((node) => ({ ...PLAIN, ...node })),
  ])
}

describe('what is told', () => {
  it('names what a thing is, its name, its value, its place, its states and its description', () => {
    expect(told({ id: 'a', role: 'slider', name: 'Start', value: '1 May 2014', description: 'drag' })).toEqual([
      'slider: Start = 1 May 2014 (drag)',
    ])
    expect(told({ id: 'a', role: 'option', name: 'It falls', position: '2 of 7', states: { selected: true } })).toEqual(
      ['option: It falls 2 of 7 [selected]'],
    )
    expect(told({ id: 'a', role: 'heading', name: 'It falls', states: { level: 3 } })).toEqual(['heading 3: It falls'])
  })

  it('is indented by what it is in, and skips what nobody hears of', () => {
    const nodes = [
      { id: 'a', role: 'list', name: 'Incidents', children: ['b'] },
      { id: 'b', role: 'listitem', children: ['c', 'd'] },
      { id: 'c', role: 'generic', children: ['e'] },
      { id: 'd', role: 'link', name: 'Read more', children: ['e'] },
      { id: 'e', role: 'button', name: 'Open' },
    ]
    expect(told(...nodes)).toEqual(['list: Incidents', '  listitem', '    button: Open', '    link: Read more'])
  })

  it('is one line where there are only words', () => {
    const nodes = [
      { id: 'a', role: 'listitem', children: ['b', 'c'] },
      { id: 'b', role: 'StaticText', name: 'Iraq ' },
      { id: 'c', role: 'none', isIgnored: true, children: ['d'] },
      { id: 'd', role: 'StaticText', name: '(country)' },
    ]
    expect(told(...nodes)).toEqual(['listitem: Iraq (country)'])
  })

  it('leaves nothing out that is inside of what is ignored', () => {
    const nodes = [
      { id: 'a', role: 'none', isIgnored: true, children: ['b', 'c'] },
      { id: 'b', role: 'button', name: 'One' },
      { id: 'c', role: 'paragraph', children: ['d'] },
      { id: 'd', role: 'StaticText', name: 'Two' },
    ]
    expect(told(...nodes)).toEqual(['button: One', 'Two'])
  })
})
