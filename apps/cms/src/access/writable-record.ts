import type { Access, CollectionSlug, Where } from 'payload'
import { isEditor } from './role'

type RecordSlug = 'actors' | 'places' | 'sources' | 'media'

/** Where published pages show a record: changing it there changes what readers see. */
const SHOWN_BY: Readonly<Record<RecordSlug, readonly (readonly [CollectionSlug, string])[]>> = {
  actors: [
    ['incidents', 'participants.actor'],
    ['timelines', 'query.actors'],
  ],
  places: [
    ['incidents', 'places.place'],
    ['timelines', 'query.places'],
  ],
  sources: [
    ['incidents', 'citations.source'],
    ['incidents', 'counts.source'],
    ['articles', 'quotedFrom.source'],
  ],
  media: [
    ['incidents', 'media'],
    ['articles', 'heroMedia'],
  ],
}

/** Editors write every record; reporters the ones they entered, until a published page shows them. */
export function writableRecord(collection: RecordSlug): Access {
  return async ({ req, id }) => {
    if (!req.user) return false
    if (isEditor(req)) return true
    if (typeof id !== 'string') return false
    const record = await req.payload.findByID({
      collection,
      id,
      depth: 0,
      disableErrors: true,
      overrideAccess: true,
      req,
    })
    if (record?.owner !== req.user.id) return false
    const published = SHOWN_BY[collection].map(([by, path]) => {
      const where: Where = { and: [{ [path]: { equals: id } }, { _status: { equals: 'published' } }] }
      return req.payload.count({ collection: by, where, overrideAccess: true, req })
    })
    return (await Promise.all(published)).every(({ totalDocs }) => totalDocs === 0)
  }
}
