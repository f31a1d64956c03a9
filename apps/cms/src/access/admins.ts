import type { PayloadRequest } from 'payload'
import { isAdmin } from './role'

/** Administrators only. */
export const admins = ({ req }: { req: PayloadRequest }) => isAdmin(req)
