import type { Body, Inline } from '@dateline/schema'
import { renderToStaticMarkup } from 'react-dom/server'
import { expect, it } from 'vitest'
import { BodyText } from './BodyText'

function html(body: Body): string {
  return renderToStaticMarkup(<BodyText body={body} locale="en" />)
}
function paragraph(...children: Inline[]): Body {
  return [{ type: 'paragraph', children }]
}

it('draws each block as what it is', () => {
  const words = [{ type: 'text' as const, text: 'words', marks: [] }]
  const drawn = html([
    { type: 'heading', level: 2, children: words },
    { type: 'heading', level: 3, children: words },
    { type: 'quote', children: words },
    {
      type: 'list',
      ordered: true,
      items: [{ children: words, list: { type: 'list', ordered: false, items: [{ children: words, list: null }] } }],
    },
  ])
  expect(drawn).toBe(
    '<div class="prose"><h2>words</h2><h3>words</h3><blockquote><p>words</p></blockquote>' +
      '<ol><li>words<ul><li>words</li></ul></li></ol></div>',
  )
})

it('nests the marks of a text and breaks its lines', () => {
  const drawn = html(paragraph({ type: 'text', text: 'x', marks: ['bold', 'italic'] }, { type: 'break' }))
  expect(drawn).toContain('<em><strong>x</strong></em><br/>')
})

it('leads from a passage to its incident, and lets the first passage be linked to', () => {
  const passage: Inline = {
    type: 'mention',
    of: 'incident',
    publicId: 'incmash001',
    slug: 'shot-dead',
    children: [{ type: 'text', text: 'shot', marks: [] }],
  }
  const drawn = html(paragraph(passage, { ...passage }))
  expect(drawn.match(/href="\/en\/incidents\/incmash001\/shot-dead"/g)).toHaveLength(2)
  expect(drawn.match(/id="passage-incmash001"/g)).toHaveLength(1)
})

it('keeps the words of a link whose address leads nowhere safe, and drops the link', () => {
  const link = (href: string): Inline => ({
    type: 'link',
    href,
    children: [{ type: 'text', text: 'words', marks: [] }],
  })
  expect(html(paragraph(link('java\nscript:alert(1)')))).toBe('<div class="prose"><p>words</p></div>')
  expect(html(paragraph(link('https://example.org/')))).toContain('<a href="https://example.org/">words</a>')
})

it('lets no text become markup', () => {
  const text = '</p><script>alert(1)</script>'
  expect(html(paragraph({ type: 'text', text, marks: [] }))).not.toContain('<script')
})

it('draws a person or a place as plain words', () => {
  const drawn = html(
    paragraph({
      type: 'mention',
      of: 'actor',
      publicId: 'actmash001',
      slug: 'x',
      children: [{ type: 'text', text: 'Alaa Mashzoub', marks: [] }],
    }),
  )
  expect(drawn).toBe('<div class="prose"><p>Alaa Mashzoub</p></div>')
})
