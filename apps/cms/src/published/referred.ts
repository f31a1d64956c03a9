import { sql } from '@payloadcms/db-postgres'
import type { Payload } from 'payload'
import { publishedRow } from './published-only'

/** Records without a publication of their own: they leave the CMS only where a published document refers to them. */
export type Referable = 'actors' | 'places' | 'topics' | 'sources' | 'media'

const incidentsWith = (table: string, reference: string) =>
  `exists (select 1 from ${table} as link join incidents as document on document.id = link._parent_id
    where ${reference} and ${publishedRow('document')})`
const relatedBy = (collection: 'articles' | 'incidents', reference: string) =>
  `exists (select 1 from ${collection}_rels as link join ${collection} as document on document.id = link.parent_id
    where ${reference} and ${publishedRow('document')})`

// A place that an incident withholds is not referred to by it, only its country is.
const PLACE_IS_SHOWN = `exists (select 1 from incidents_places as link
  join incidents as document on document.id = link._parent_id join places as placed on placed.id = link.place_id
  where ${publishedRow('document')} and (
    (placed.id = record.id and (document.sensitivity_place_withheld_until is null
      or document.sensitivity_place_withheld_until <= now()))
    or (record.kind = 'country' and placed.country = record.country)))`

/** When a row (`record`) of each table is referred to. */
const REFERRED: Record<Referable, string> = {
  actors: incidentsWith('incidents_participants', 'link.actor_id = record.id'),
  places: PLACE_IS_SHOWN,
  topics: `${relatedBy('articles', 'link.topics_id = record.id')} or ${relatedBy('incidents', 'link.topics_id = record.id')}`,
  sources: `record.is_confidential is not true and (${incidentsWith('incidents_citations', 'link.source_id = record.id')}
    or ${incidentsWith('incidents_counts', 'link.source_id = record.id')}
    or exists (select 1 from articles as document
      where document.quoted_from_source_id = record.id and ${publishedRow('document')}))`,
  media: `${relatedBy('incidents', 'link.media_id = record.id')} or exists (select 1 from articles as document
    where document.hero_media_id = record.id and ${publishedRow('document')})`,
}

/** What a list of them is ordered by: public already, and saying nothing of the record. */
const ORDER: Record<Referable, string> = {
  actors: 'public_id',
  places: 'public_id',
  topics: 'slug',
  sources: 'public_id',
  media: 'public_id',
}

/** The ids of one page of those referred to, in the order of their public id (topics: slug), after `after`. */
export async function pageOfReferred(
  payload: Payload,
  table: Referable,
  { after, limit }: { readonly after: string | null; readonly limit: number },
): Promise<string[]> {
  const order = sql.raw(`record.${ORDER[table]}`)
  const { rows } = await payload.db.drizzle.execute(sql`
    select record.id from ${sql.raw(table)} as record
    where ${order} > ${after ?? ''} and (${sql.raw(REFERRED[table])})
    order by ${order} limit ${limit}`)
  return rows.map(({ id }) => String(id))
}

/** The record with this public id (topics: slug), where it is referred to. */
export async function referredId(payload: Payload, table: Referable, publicName: string): Promise<string | null> {
  const { rows } = await payload.db.drizzle.execute(sql`
    select record.id from ${sql.raw(table)} as record
    where ${sql.raw(`record.${ORDER[table]}`)} = ${publicName} and (${sql.raw(REFERRED[table])})`)
  return rows[0] === undefined ? null : String(rows[0].id)
}

/** Those of these ids that are referred to. */
export async function referredAmong(payload: Payload, table: Referable, ids: readonly string[]): Promise<string[]> {
  if (ids.length === 0) return []
  const list = sql.join(
    ids.map((id) => sql`${id}::uuid`),
    sql`, `,
  )
  const { rows } = await payload.db.drizzle.execute(sql`
    select record.id from ${sql.raw(table)} as record
    where record.id in (${list}) and (${sql.raw(REFERRED[table])})`)
  return rows.map(({ id }) => String(id))
}
