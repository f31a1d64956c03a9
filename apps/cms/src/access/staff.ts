import type { PayloadRequest } from 'payload'
import { isStaff } from './role'

/** Whoever has signed in. */
export const staff = ({ req }: { req: PayloadRequest }) => isStaff(req)
