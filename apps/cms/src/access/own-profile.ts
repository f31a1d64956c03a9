import type { Access, FieldAccess } from 'payload'
import { isAdmin } from './role'

/** Everybody their own profile, administrators all of them. */
export const ownProfile: Access = ({ req, id }) => isAdmin(req) || (req.user !== null && req.user?.id === id)

/** The same for one field, decided from the profile that is read. */
export const ownProfileField: FieldAccess = ({ req, doc, id }) =>
  isAdmin(req) || (req.user != null && req.user.id === (doc?.id ?? id))
