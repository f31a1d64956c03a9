import type { Article } from '../payload-types'

type RichText = NonNullable<Article['body']>
type Node = RichText['root']['children'][number]

/** Marks are a bit field in the editor's format; 0 is plain. */
const PLAIN = { format: 0, mode: 'normal', style: '', detail: 0 } as const
const PASSAGE = /\[([^\]]+)\]\(([a-z0-9-]+)\)/g

/** The keys of the incidents that the paragraphs have passages about, in reading order. */
export function mentionedIn(paragraphs: readonly string[]): string[] {
  return paragraphs.flatMap((paragraph) => [...paragraph.matchAll(PASSAGE)].map(([, , key]) => key ?? ''))
}

/** Paragraphs as the editor stores them; `[words](key)` becomes a mention of that incident. */
export function toRichText(paragraphs: readonly string[], incidentId: (key: string) => string): RichText {
  const children = paragraphs.map((paragraph) => block('paragraph', inlines(paragraph, incidentId)))
  return { root: { ...block('root', children), type: 'root' } }
}

function inlines(paragraph: string, incidentId: (key: string) => string): Node[] {
  const nodes: Node[] = []
  let end = 0
  for (const match of paragraph.matchAll(PASSAGE)) {
    const [whole, words = '', key = ''] = match
    nodes.push(...text(paragraph.slice(end, match.index)), mention(words, incidentId(key)))
    end = match.index + whole.length
  }
  return [...nodes, ...text(paragraph.slice(end))]
}

function text(words: string): Node[] {
  return words === '' ? [] : [{ type: 'text', version: 1, text: words, ...PLAIN }]
}

function mention(words: string, value: string): Node {
  const fields = { linkType: 'internal', newTab: false, doc: { relationTo: 'incidents', value } }
  return { ...block('link', text(words)), version: 3, fields }
}

/** The direction is left to the browser, which reads it from the words. */
function block(type: string, children: Node[]) {
  return { type, version: 1, children, direction: null, format: '' as const, indent: 0 }
}
