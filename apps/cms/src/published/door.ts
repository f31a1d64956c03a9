import type { CollectionSlug, DataFromCollectionSlug, Payload, PayloadRequest, SelectType, Where } from 'payload'
import { createLocalReq } from 'payload'
import { type Publishable, publishedOnly } from './published-only'

/** What one request through the published door reads with: nobody's rights, marked as the door. */
export interface Door {
  readonly payload: Payload
  readonly req: PayloadRequest
}

export interface Page {
  readonly where?: Where
  readonly sort?: string[]
  /** All of them where absent: only for sets that are bounded already. */
  readonly limit?: number
  readonly select?: SelectType
}

export async function openDoor(payload: Payload): Promise<Door> {
  const req = await createLocalReq({ context: { isPublishedDoor: true } }, payload)
  return { payload, req }
}

/** Published documents, their relations as bare ids. */
export function findPublished<S extends Publishable>(
  door: Door,
  collection: S,
  { where, ...page }: Page,
): Promise<DataFromCollectionSlug<S>[]> {
  return find(door, collection, { ...page, where: where === undefined ? publishedOnly() : publishedOnly(where) })
}

/** Records that have no publication of their own: the caller answers for a published document referring to them. */
export function findReferred<S extends Exclude<CollectionSlug, Publishable>>(
  door: Door,
  collection: S,
  page: Page,
): Promise<DataFromCollectionSlug<S>[]> {
  return find(door, collection, page)
}

export async function countPublished(door: Door, collection: Publishable, where: Where): Promise<number> {
  const { totalDocs } = await door.payload.count({
    collection,
    where: publishedOnly(where),
    overrideAccess: false,
    req: door.req,
  })
  return totalDocs
}

/** The part of Payload's `find` that a page needs: with its own generics, checking the types takes half a minute. */
interface Finder {
  find(
    options: Page & {
      collection: CollectionSlug
      pagination: false
      depth: 0
      overrideAccess: false
      req: PayloadRequest
    },
  ): Promise<{
    docs: unknown[]
  }>
}

async function find<S extends CollectionSlug>(
  { payload, req }: Door,
  collection: S,
  { where = {}, sort = [], limit = 0, select }: Page,
): Promise<DataFromCollectionSlug<S>[]> {
  const { docs } = await (payload as unknown as Finder).find({
    collection,
    where,
    sort,
    limit,
    ...(select === undefined ? {} : { select }),
    pagination: false,
    depth: 0,
    overrideAccess: false,
    req,
  })
  return docs as DataFromCollectionSlug<S>[]
}
