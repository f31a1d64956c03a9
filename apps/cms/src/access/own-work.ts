import type { CollectionSlug, PayloadRequest } from 'payload'

interface Asked {
  readonly req: PayloadRequest
  readonly collection: CollectionSlug
  readonly id: string
}

/** Whether the one who asks entered the document or is assigned to it as it now stands, drafts included. */
export async function isOwnWork({ req, collection, id }: Asked): Promise<boolean> {
  const document = await latest({ req, collection, id })
  if (document === null || !req.user) return false
  return document.owner === req.user.id || document.workflow?.assignee === req.user.id
}

/** Whether readers see the document now; a newer draft does not matter. */
export async function isPublished({ req, collection, id }: Asked): Promise<boolean> {
  const row = await req.payload.db.findOne<{ _status?: string; id: string }>({
    collection,
    where: { id: { equals: id } },
    req,
  })
  return row?._status === 'published'
}

interface Work {
  readonly owner?: unknown
  readonly workflow?: { readonly assignee?: unknown }
}

async function latest({ req, collection, id }: Asked): Promise<Work | null> {
  const document: unknown = await req.payload.findByID({
    collection,
    id,
    draft: true,
    trash: true,
    depth: 0,
    disableErrors: true,
    overrideAccess: true,
    req,
  })
  return document as Work | null
}
