import type { PayloadRequest } from 'payload'

declare module 'payload' {
  interface RequestContext {
    /** Set by the published door alone, on requests of its own making; nothing from outside reaches it. */
    isPublishedDoor?: boolean
  }
}

export function isPublishedDoor(req: Pick<PayloadRequest, 'context'>): boolean {
  return req.context?.isPublishedDoor === true
}
