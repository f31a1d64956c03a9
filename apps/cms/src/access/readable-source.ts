import type { Access, Where } from 'payload'
import { isPublishedDoor } from './published-door'
import { isEditor } from './role'

const OPEN: Where = { isConfidential: { not_equals: true } }

/** A confidential source is seen by whoever entered it and by editors; the published door never sees one. */
export const readableSource: Access = ({ req }) => {
  if (isPublishedDoor(req)) return OPEN
  if (!req.user) return false
  if (isEditor(req)) return true
  return { or: [OPEN, { owner: { equals: req.user.id } }] }
}
