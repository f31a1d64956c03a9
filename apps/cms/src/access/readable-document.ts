import type { Access, Where } from 'payload'
import { isPublishedDoor } from './published-door'
import { isEditor } from './role'

const PUBLISHED: Where = { _status: { equals: 'published' } }

/** The published door sees what is published; reporters also their own and assigned drafts; editors all. */
export const readableDocument: Access = ({ req }) => {
  if (isPublishedDoor(req)) return PUBLISHED
  if (!req.user) return false
  if (isEditor(req)) return true
  return {
    or: [PUBLISHED, { owner: { equals: req.user.id } }, { 'workflow.assignee': { equals: req.user.id } }],
  }
}

/** As documents, for a collection that nobody is assigned to. */
export const readableProposal: Access = ({ req }) => {
  if (isPublishedDoor(req)) return PUBLISHED
  if (!req.user) return false
  if (isEditor(req)) return true
  return { or: [PUBLISHED, { owner: { equals: req.user.id } }] }
}
