import type { UserRole } from '@dateline/schema'
import type { PayloadRequest } from 'payload'

type Asker = Pick<PayloadRequest, 'user'>

export function isStaff({ user }: Asker): boolean {
  return user !== null && user !== undefined
}

/** Editors and administrators: whoever decides what readers see. */
export function isEditor({ user }: Asker): boolean {
  return hasRole(user, 'editor') || hasRole(user, 'admin')
}

export function isAdmin({ user }: Asker): boolean {
  return hasRole(user, 'admin')
}

function hasRole(user: PayloadRequest['user'], role: UserRole): boolean {
  return user?.role === role
}
