import type { Access, CollectionSlug } from 'payload'
import { isOwnWork } from './own-work'
import { isEditor } from './role'

/** Editors write everywhere; reporters their own and assigned documents, one at a time. */
export function writableDocument(collection: CollectionSlug): Access {
  return ({ req, id }) => {
    if (!req.user) return false
    if (isEditor(req)) return true
    return typeof id === 'string' && isOwnWork({ req, collection, id })
  }
}
