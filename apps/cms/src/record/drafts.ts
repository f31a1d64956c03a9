import type { CollectionConfig } from 'payload'

/** Kept per document; older ones go, the published row stays in any case. */
export const VERSIONS_KEPT = 100

/** Drafts that save themselves two seconds after the last keystroke. */
export const selfSavingDrafts: CollectionConfig['versions'] = {
  drafts: { autosave: { interval: 2000 } },
  maxPerDoc: VERSIONS_KEPT,
}

export const handSavedDrafts: CollectionConfig['versions'] = { drafts: true, maxPerDoc: VERSIONS_KEPT }

/** A document that someone has open is locked for others until five minutes after the last keystroke. */
export const editorsLock: CollectionConfig['lockDocuments'] = { duration: 300 }
