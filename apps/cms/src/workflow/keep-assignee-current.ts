import type { CollectionAfterChangeHook } from 'payload'

/**
 * Who is assigned counts from the moment it is saved, draft or not: access to a document is decided on its own
 * row, which a draft's save leaves alone.
 */
export const keepAssigneeCurrent: CollectionAfterChangeHook = async ({ collection, doc, previousDoc, req }) => {
  const assignee = idOf(doc.workflow?.assignee)
  if (assignee === idOf(previousDoc?.workflow?.assignee)) return doc
  await req.payload.db.updateOne({
    collection: collection.slug,
    id: doc.id,
    data: { workflow: { assignee } },
    req,
    returning: false,
  })
  return doc
}

function idOf(reference: unknown): unknown {
  const id = typeof reference === 'object' && reference !== null && 'id' in reference ? reference.id : reference
  return id ?? null
}
