import type { FieldAccess } from 'payload'
import { isEditor } from './role'

/** Editors, whoever entered the document and whoever is assigned to it. */
export const privateToTheDesk: FieldAccess = ({ req, doc }) => {
  if (!req.user) return false
  if (isEditor(req)) return true
  return idOf(doc?.owner) === req.user.id || idOf(doc?.workflow?.assignee) === req.user.id
}

function idOf(reference: unknown): unknown {
  return typeof reference === 'object' && reference !== null && 'id' in reference ? reference.id : reference
}
