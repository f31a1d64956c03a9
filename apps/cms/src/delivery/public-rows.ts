import type { Tag } from '@dateline/schema'
import { sql } from '@payloadcms/db-postgres'
import type { DataFromCollectionSlug, PayloadRequest, SelectType, Where } from 'payload'
import { publishedOnly, publishedRow } from '../published/published-only'
import { transactionOf } from './transaction'

/** The collections with a page, hence a tag, of their own. */
export type Paged = 'articles' | 'incidents' | 'timelines'

const KINDS = { articles: 'article', incidents: 'incident', timelines: 'timeline' } as const

interface PublicRead {
  readonly where: Where
  readonly select?: SelectType
}

/** The public rows of a collection, as the save's own transaction sees them, whoever saves. */
export async function readPublic<S extends Paged | 'corrections'>(
  req: PayloadRequest,
  collection: S,
  { where, select }: PublicRead,
): Promise<DataFromCollectionSlug<S>[]> {
  const { docs } = await req.payload.db.find<DataFromCollectionSlug<S>>({
    collection,
    where: publishedOnly(where),
    ...(select === undefined ? {} : { select }),
    pagination: false,
    limit: 0,
    req,
  })
  return docs
}

/** The tags of the pages of these rows. */
export function tagsOf(collection: Paged, rows: readonly { readonly publicId?: string | null }[]): Set<Tag> {
  return new Set(rows.flatMap(({ publicId }) => (publicId ? [`${KINDS[collection]}:${publicId}` as const] : [])))
}

export async function tagsWhere(req: PayloadRequest, collection: Paged, where: Where): Promise<Set<Tag>> {
  return tagsOf(collection, await readPublic(req, collection, { where, select: { publicId: true } }))
}

/** The tags of published articles and incidents with a passage about any of the records with these ids. */
export async function tagsOfTextsAbout(req: PayloadRequest, ids: readonly string[]): Promise<Set<Tag>> {
  return union(await tagsOfTexts(req, 'articles', ids), await tagsOfTexts(req, 'incidents', ids))
}

async function tagsOfTexts(
  req: PayloadRequest,
  collection: 'articles' | 'incidents',
  ids: readonly string[],
): Promise<Set<Tag>> {
  const transaction = await transactionOf(req)
  // An id is too long to stand in a text by chance, so its text form is searched.
  const { rows } = await transaction.execute(sql`select public_id from ${sql.raw(collection)} as document
    where ${sql.raw(publishedRow('document'))} and document.body::text like any(${sql.param(ids.map((id) => `%${id}%`))}::text[])`)
  const found = rows.map(({ public_id }) => ({ publicId: String(public_id) }))
  return tagsOf(collection, found)
}

export function union<T>(...sets: readonly Iterable<T>[]): Set<T> {
  return new Set(sets.flatMap((set) => [...set]))
}
