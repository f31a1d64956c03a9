import type { CollectionBeforeChangeHook } from 'payload'

declare module 'payload' {
  interface RequestContext {
    /** SHA-256 of the picture that this request stores. */
    checksum?: string
  }
}

/** The checksum is that of the stored bytes, never one that was sent. */
export const keepChecksum: CollectionBeforeChangeHook = ({ data, originalDoc, req }) => {
  return { ...data, checksum: req.context.checksum ?? originalDoc?.checksum ?? null }
}
