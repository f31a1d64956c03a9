import type { Where } from 'payload'

/** The collections whose documents are published and unpublished; the others leave only where these refer to them. */
export type Publishable = 'articles' | 'incidents' | 'timelines' | 'corrections'

/** The one condition under which a document is public: published and not in the trash. */
export function publishedOnly(...conditions: readonly Where[]): Where {
  return { and: [{ _status: { equals: 'published' } }, { deletedAt: { exists: false } }, ...conditions] }
}

/** The same condition for a query of our own, on the table (or alias) `table`. */
export function publishedRow(table: string): string {
  return `${table}._status = 'published' and ${table}.deleted_at is null`
}
