import type { Access } from 'payload'
import { isPublishedDoor } from './published-door'
import { isStaff } from './role'

/** The newsroom reads all of it; the published door answers for what it lets out. Nobody else reads anything. */
export const readableRecord: Access = ({ req }) => isPublishedDoor(req) || isStaff(req)
