import type { Incident } from '../src/payload-types'

interface StoredChild {
  readonly [key: string]: unknown
  readonly type: string
  readonly version: number
}
const NODE = { version: 1, direction: 'ltr', format: '', indent: 0 } as const

/** An editor's text: paragraphs of words and mentions. */
export function storedText(...paragraphs: readonly (readonly StoredChild[])[]): NonNullable<Incident['body']> {
  const children = paragraphs.map((inside) => ({ ...NODE, type: 'paragraph', textFormat: 0, children: inside }))
  return { root: { ...NODE, type: 'root', children } }
}

export function words(text: string): StoredChild {
  return { type: 'text', version: 1, text, format: 0, detail: 0, mode: 'normal', style: '' }
}

export function mention(
  collection: 'incidents' | 'articles' | 'actors' | 'places',
  id: string,
  text: string,
): StoredChild {
  const fields = { linkType: 'internal', newTab: false, doc: { relationTo: collection, value: id } }
  return { ...NODE, type: 'link', id: 'aaaaaaaaaaaaaaaaaaaaaaaa', fields, children: [words(text)] }
}
