import type { PayloadRequest } from 'payload'
import { isEditor } from './role'

/** Editors and administrators. */
export const editors = ({ req }: { req: PayloadRequest }) => isEditor(req)
