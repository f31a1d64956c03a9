import type { CollectionBeforeChangeHook } from 'payload'
import { mentionsOf } from './mentions'

/** Keeps the list of an article's incidents equal to the passages in its text. */
export const deriveMentionedIncidents: CollectionBeforeChangeHook = async ({ data, req }) => {
  const ids = mentionsOf(data.body, 'incidents')
  if (ids.length === 0) return { ...data, mentionedIncidents: [] }
  const { docs } = await req.payload.find({
    collection: 'incidents',
    where: { id: { in: ids } },
    select: {},
    depth: 0,
    pagination: false,
    trash: true,
    overrideAccess: true,
    req,
  })
  const existing = new Set(docs.map(({ id }) => id))
  return { ...data, mentionedIncidents: ids.filter((id) => existing.has(id)) }
}
