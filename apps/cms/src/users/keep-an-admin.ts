import type { CollectionBeforeChangeHook, CollectionBeforeDeleteHook, PayloadRequest, Where } from 'payload'
import { Refusal } from '../publication/refusal'

const SENTENCE = 'This is the last administrator: make somebody else one first.'

export const keepAnAdmin: CollectionBeforeChangeHook = async ({ data, originalDoc, req }) => {
  const isDemoted = originalDoc?.role === 'admin' && data.role !== undefined && data.role !== 'admin'
  if (isDemoted && !(await isThereAnother(req, originalDoc.id))) throw new Refusal(SENTENCE)
  return data
}

export const keepAnAdminOnDelete: CollectionBeforeDeleteHook = async ({ id, req }) => {
  const { role } = await req.payload.findByID({
    collection: 'users',
    id: String(id),
    overrideAccess: true,
    depth: 0,
    req,
  })
  if (role === 'admin' && !(await isThereAnother(req, String(id)))) throw new Refusal(SENTENCE)
}

async function isThereAnother(req: PayloadRequest, id: string): Promise<boolean> {
  const where: Where = { and: [{ role: { equals: 'admin' } }, { id: { not_equals: id } }] }
  const { totalDocs } = await req.payload.count({ collection: 'users', where, overrideAccess: true, req })
  return totalDocs > 0
}
