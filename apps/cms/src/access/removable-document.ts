import type { Access, CollectionSlug } from 'payload'
import { isOwnWork, isPublished } from './own-work'
import { isAdmin, isEditor } from './role'

/** Into the trash: editors anything, reporters their own unpublished work. Out of it for good: administrators. */
export function removableDocument(collection: CollectionSlug): Access {
  return async ({ req, id, data }) => {
    if (isAdmin(req)) return true
    if (!req.user || !isTrashing(data)) return false
    if (isEditor(req)) return true
    return typeof id === 'string' && (await isOwnUnpublished({ req, collection, id }))
  }
}

type Asked = Parameters<typeof isOwnWork>[0]

async function isOwnUnpublished(asked: Asked): Promise<boolean> {
  return (await isOwnWork(asked)) && !(await isPublished(asked))
}

function isTrashing(data: unknown): boolean {
  return typeof data === 'object' && data !== null && 'deletedAt' in data && data.deletedAt != null
}
