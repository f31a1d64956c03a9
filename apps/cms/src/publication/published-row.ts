import type { CollectionSlug, PayloadRequest } from 'payload'

/** What readers see now of a document; `null` where they see nothing. `originalDoc` in hooks is the latest draft. */
export async function publishedRow(
  req: PayloadRequest,
  collection: CollectionSlug,
  id: string | undefined,
): Promise<Readonly<Record<string, unknown>> | null> {
  if (id === undefined) return null
  const row = await req.payload.db.findOne<Record<string, unknown> & { id: string }>({
    collection,
    where: { id: { equals: id } },
    req,
  })
  return row?._status === 'published' ? row : null
}
