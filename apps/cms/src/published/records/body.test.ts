import { body } from '@dateline/schema/validators'
import { describe, expect, it } from 'vitest'
import { type ResolveMention, toBody } from './body'
import { mentionsIn } from './stored-text'

const text = (words: string, format = 0) => ({ type: 'text', text: words, format, version: 1 })
const paragraph = (...children: unknown[]) => ({ type: 'paragraph', children, version: 1 })
const stored = (...children: unknown[]) => ({ root: { type: 'root', children, version: 1, direction: 'ltr' } })
const link = (url: string, ...children: unknown[]) => ({ type: 'link', fields: { linkType: 'custom', url }, children })
const mention = (relationTo: string, value: string, ...children: unknown[]) => ({
  type: 'link',
  fields: { linkType: 'internal', doc: { relationTo, value } },
  children,
})
const nobody: ResolveMention = () => null
const plain = (words: string) => ({ type: 'text', text: words, marks: [] })

describe('the text for readers', () => {
  it('keeps paragraphs, headings, quotes and line breaks, each as the wire shape has it', () => {
    const blocks = toBody(
      stored(
        { type: 'heading', tag: 'h2', children: [text('Two')] },
        { type: 'heading', tag: 'h3', children: [text('Three')] },
        { type: 'quote', children: [text('said'), { type: 'linebreak' }, text('so')] },
        paragraph(text('end')),
      ),
      nobody,
    )
    expect(blocks).toEqual([
      { type: 'heading', level: 2, children: [plain('Two')] },
      { type: 'heading', level: 3, children: [plain('Three')] },
      { type: 'quote', children: [plain('said'), { type: 'break' }, plain('so')] },
      { type: 'paragraph', children: [plain('end')] },
    ])
    expect(body.safeParse(blocks).success).toBe(true)
  })

  it.each([
    [1, ['bold']],
    [2, ['italic']],
    [4, ['strikethrough']],
    [8, ['underline']],
    [16, ['code']],
    [32, ['subscript']],
    [64, ['superscript']],
    [11, ['bold', 'italic', 'underline']],
    [128, []],
  ])('reads the marks of %i', (format, marks) => {
    expect(toBody(stored(paragraph(text('x', format))), nobody)).toEqual([
      { type: 'paragraph', children: [{ type: 'text', text: 'x', marks }] },
    ])
  })

  it('hangs a nested list below the item before it', () => {
    const nested = { type: 'list', listType: 'number', children: [{ type: 'listitem', children: [text('inner')] }] }
    const outer = {
      type: 'list',
      listType: 'bullet',
      children: [
        { type: 'listitem', children: [text('outer')] },
        { type: 'listitem', children: [nested] },
        { type: 'listitem', children: [nested] },
      ],
    }
    const inner = { children: [plain('inner')], list: null }
    const blocks = toBody(stored(outer), nobody)
    expect(blocks).toEqual([
      {
        type: 'list',
        ordered: false,
        items: [{ children: [plain('outer')], list: { type: 'list', ordered: true, items: [inner, inner] } }],
      },
    ])
    expect(body.safeParse(blocks).success).toBe(true)
  })

  it('keeps links to safe addresses and only the words of the others', () => {
    const children = [
      link('https://example.org/', text('good', 1)),
      link('java\tscript:alert(1)', text('bad')),
      { type: 'autolink', fields: { url: 'data:text/html,x' }, children: [text('auto')] },
    ]
    expect(toBody(stored(paragraph(...children)), nobody)).toEqual([
      {
        type: 'paragraph',
        children: [
          { type: 'link', href: 'https://example.org/', children: [{ type: 'text', text: 'good', marks: ['bold'] }] },
          plain('bad'),
          plain('auto'),
        ],
      },
    ])
  })

  it('turns a passage into a mention where its target is public, and into plain words where it is not', () => {
    const resolve: ResolveMention = ({ collection, id }) =>
      collection === 'incidents' && id === 'known' ? { of: 'incident', publicId: 'abc', slug: 'a-b-c' } : null
    const children = [mention('incidents', 'known', text('this')), mention('incidents', 'draft', text('that'))]
    expect(toBody(stored(paragraph(...children)), resolve)).toEqual([
      {
        type: 'paragraph',
        children: [
          { type: 'mention', of: 'incident', publicId: 'abc', slug: 'a-b-c', children: [plain('this')] },
          plain('that'),
        ],
      },
    ])
  })

  it('leaves nothing of an internal link but its words, even where it also has an address', () => {
    const both = {
      type: 'link',
      fields: { linkType: 'internal', url: 'https://x.test', doc: null },
      children: [text('w')],
    }
    const [block] = toBody(
      stored(paragraph({ ...both, fields: { ...both.fields, doc: { relationTo: 'users', value: '1' } } })),
      nobody,
    )
    expect(block).toEqual({ type: 'paragraph', children: [plain('w')] })
  })

  it('knows no other nodes: their words stay, their fields do not', () => {
    const blocks = toBody(
      stored({ type: 'block', fields: { html: '<script>' } }, { type: 'table', children: [paragraph(text('cell'))] }),
      nobody,
    )
    expect(blocks).toEqual([{ type: 'paragraph', children: [plain('cell')] }])
    expect(JSON.stringify(blocks)).not.toContain('script')
  })

  it('loses no more than a node that is not as expected', () => {
    const odd = { type: 7, fields: 'x', format: {}, children: [text('kept')] }
    expect(toBody(stored(odd, paragraph(text('too'))), nobody)).toEqual([
      { type: 'paragraph', children: [plain('kept')] },
      { type: 'paragraph', children: [plain('too')] },
    ])
  })

  it.each([[null], [undefined], ['text'], [{ root: 1 }], [{ root: { children: [{ kind: 'x' }] } }]])(
    'is empty where %j is stored',
    (nothing) => {
      expect(toBody(nothing, nobody)).toEqual([])
    },
  )

  it('is followed for its mentions, in the order of the text, wherever they stand', () => {
    const list = { type: 'list', children: [{ type: 'listitem', children: [mention('actors', '2')] }] }
    expect(mentionsIn(stored(paragraph(mention('incidents', '1')), list, paragraph(link('https://x.test'))))).toEqual([
      { collection: 'incidents', id: '1' },
      { collection: 'actors', id: '2' },
    ])
  })
})
