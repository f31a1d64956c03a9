import { expect, it } from 'vitest'
import { mentionedIn, toRichText } from './passages'

const paragraph = 'On that day [a writer was shot](writer-shot); [his kinsman](kinsman-speaks) spoke.'

it('links exactly the words of a passage to its incident', () => {
  const [only] = toRichText([paragraph], (key) => `id of ${key}`).root.children
  const nodes = only?.children as { type: string; text?: string; fields?: unknown; children?: { text: string }[] }[]
  expect(nodes.map((node) => node.text ?? node.children?.map(({ text }) => text))).toEqual([
    'On that day ',
    ['a writer was shot'],
    '; ',
    ['his kinsman'],
    ' spoke.',
  ])
  expect(nodes[1]?.fields).toMatchObject({
    linkType: 'internal',
    doc: { relationTo: 'incidents', value: 'id of writer-shot' },
  })
})

it('makes no empty text around a passage that is the whole paragraph', () => {
  const [only] = toRichText(['[all of it](key)'], (key) => key).root.children
  expect(only?.children).toHaveLength(1)
})

it('keeps words in brackets that are no passage', () => {
  const [only] = toRichText(['so [sic] it said (twice)'], (key) => key).root.children
  expect(only?.children).toMatchObject([{ type: 'text', text: 'so [sic] it said (twice)' }])
})

it('lists the incidents in reading order', () => {
  expect(mentionedIn([paragraph, '[again](writer-shot)'])).toEqual(['writer-shot', 'kinsman-speaks', 'writer-shot'])
})
