import { describe, expect, it } from 'vitest'
import { checkText, InvalidTextError } from './check-text'
import { mentionsOf } from './mentions'

const ID = '01939b5a-0000-7000-8000-000000000001'
const OTHER = '01939b5a-0000-7000-8000-000000000002'

const text = (words: string, format = 0) => ({ type: 'text', text: words, format })
const stored = (...children: unknown[]) => ({ root: { type: 'root', children } })
const paragraph = (...children: unknown[]) => ({ type: 'paragraph', children })
const link = (url: unknown) => ({ type: 'link', fields: { linkType: 'custom', url }, children: [text('here')] })
const mention = (value: unknown, relationTo: unknown = 'incidents') => ({
  type: 'link',
  fields: { linkType: 'internal', doc: { relationTo, value } },
  children: [text('the strike')],
})

describe('checkText', () => {
  it('lets everything pass that the editor offers', () => {
    const list = { type: 'list', listType: 'bullet', children: [{ type: 'listitem', children: [text('one', 127)] }] }
    const heading = { type: 'heading', tag: 'h2', children: [text('Summer')] }
    const quote = { type: 'quote', children: [text('“No.”'), { type: 'linebreak' }] }
    const whole = stored(heading, paragraph(text('a'), link('https://example.org/'), mention(ID)), quote, list)
    expect(() => checkText(whole)).not.toThrow()
    expect(() => checkText(null)).not.toThrow()
  })
  it.each([
    ['an upload', { type: 'upload', value: ID }],
    ['a block', { type: 'block', fields: {} }],
    ['a script', { type: 'script', text: 'alert(1)' }],
    ['a kind of the prototype', { type: 'constructor' }],
    ['a kind that is no word', { type: { toString: 'x' } }],
    ['a first-level heading', { type: 'heading', tag: 'h1', children: [] }],
    ['a heading that is something else', { type: 'heading', tag: 'script', children: [] }],
    ['a check list', { type: 'list', listType: 'check', children: [] }],
    ['a highlight', paragraph(text('x', 128))],
    ['a text without words', paragraph({ type: 'text' })],
    ['a dangerous link', paragraph(link('javascript:alert(1)'))],
    ['a disguised link', paragraph(link('java\tscript:alert(1)'))],
    ['a link to another host by two slashes', paragraph(link('//evil.example'))],
    ['a link without an address', paragraph(link(undefined))],
    ['a mention of nothing', paragraph(mention(undefined))],
    ['a mention of a user', paragraph(mention(ID, 'users'))],
    ['a mention by something that is no id', paragraph(mention("1'; drop table"))],
    ['children that are no list', { type: 'paragraph', children: { length: 1 } }],
  ])('refuses %s', (_, node) => {
    expect(() => checkText(stored(node))).toThrow(InvalidTextError)
  })
  it.each([['words'], [1], [[]], [{}], [{ root: { type: 'paragraph' } }]])('refuses %j, which is no text', (value) => {
    expect(() => checkText(value)).toThrow(InvalidTextError)
  })
  it.each([
    ['an address', paragraph(link('https://'))],
    ['a document', paragraph({ type: 'link', fields: { linkType: 'internal' }, children: [] })],
  ])('lets a link wait for %s in a draft, and not in what is published', (_, node) => {
    expect(() => checkText(stored(node), { mayLinksWait: true })).not.toThrow()
    expect(() => checkText(stored(node))).toThrow(InvalidTextError)
  })
  it('refuses a dangerous address in a draft as well', () => {
    const node = paragraph(link('javascript:alert(1)'))
    expect(() => checkText(stored(node), { mayLinksWait: true })).toThrow(InvalidTextError)
  })
  it('refuses text nested without end', () => {
    let node: unknown = text('deep')
    for (let depth = 0; depth < 1000; depth++) node = { type: 'listitem', children: [node] }
    expect(() => checkText(stored(node))).toThrow('nested too deeply')
  })
})

describe('mentionsOf', () => {
  it('finds each once, in the order of the text, populated or not', () => {
    const whole = stored(paragraph(mention({ id: OTHER }), text('and')), paragraph(mention(ID), mention(OTHER)))
    expect(mentionsOf(whole, 'incidents')).toEqual([OTHER, ID])
  })
  it('tells collections apart', () => {
    expect(mentionsOf(stored(paragraph(mention(ID, 'actors'))), 'incidents')).toEqual([])
  })
  it('finds none where there is no text', () => {
    expect(mentionsOf(null, 'incidents')).toEqual([])
  })
})
