import type { Access, Where } from 'payload'
import { isEditor } from './role'

/** Editors see every version; reporters those of their own documents, and those saved while they were assigned. */
export const readableVersions: Access = ({ req }) => {
  if (!req.user) return false
  if (isEditor(req)) return true
  const byOwner: Where = { 'version.owner': { equals: req.user.id } }
  const byAssignee: Where = { 'version.workflow.assignee': { equals: req.user.id } }
  return { or: [byOwner, byAssignee] }
}

/** As versions, for a collection that nobody is assigned to. */
export const readableProposalVersions: Access = ({ req }) => {
  if (!req.user) return false
  if (isEditor(req)) return true
  return { 'version.owner': { equals: req.user.id } }
}
