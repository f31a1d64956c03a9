import type { Payload } from 'payload'
import type { Incident } from '../src/payload-types'

/** Stands in every field that must never leave the newsroom; searched for in every answer. */
export const CANARY = 'CANARY-'

/** An editor's text: paragraphs of plain words and of links to other records. */
export function storedText(...paragraphs: readonly (readonly StoredChild[])[]): NonNullable<Incident['body']> {
  const children = paragraphs.map((inside) => ({ ...NODE, type: 'paragraph', textFormat: 0, children: inside }))
  return { root: { ...NODE, type: 'root', children } }
}

interface StoredChild {
  readonly [key: string]: unknown
  readonly type: string
  readonly version: number
}
const NODE = { version: 1, direction: 'ltr', format: '', indent: 0 } as const

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

/** The stored group of a date by its text, as an editor would leave it. */
export function when(edtf: string, more: Partial<NonNullable<Incident['date']>> = {}): NonNullable<Incident['date']> {
  return { edtf, basis: 'stated', ...more }
}

type Data<S extends 'incidents' | 'articles' | 'timelines' | 'corrections'> = Record<string, unknown> & {
  readonly __?: S
}

/** Creates a document and publishes it in one save. */
export async function publish<S extends 'incidents' | 'articles' | 'timelines' | 'corrections'>(
  payload: Payload,
  collection: S,
  data: Data<S>,
) {
  return payload.create({ collection, data: { ...data, _status: 'published' } as never, draft: false })
}
