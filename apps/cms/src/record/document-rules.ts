import type { CollectionConfig, CollectionSlug } from 'payload'
import { nobody } from '../access/nobody'
import { readableDocument, readableProposal } from '../access/readable-document'
import { readableProposalVersions, readableVersions } from '../access/readable-versions'
import { removableDocument } from '../access/removable-document'
import { staff } from '../access/staff'
import { writableDocument } from '../access/writable-document'
import { refuseBeforeEmbargo } from '../publication/embargo'
import { recordPublication } from '../publication/record-publication'
import { savesAreDrafts } from '../publication/saves-are-drafts'
import { twoPersonRule } from '../publication/two-person-rule'
import { keepAssigneeCurrent } from '../workflow/keep-assignee-current'
import { recordWhoSaves } from './ownership'

type Access = NonNullable<CollectionConfig['access']>
type Hooks = NonNullable<CollectionConfig['hooks']>

/** Who may do what with articles, incidents and timelines. */
export function documentAccess(collection: CollectionSlug): Access {
  return {
    create: staff,
    read: readableDocument,
    readVersions: readableVersions,
    update: writableDocument(collection),
    delete: removableDocument(collection),
    unlock: nobody,
  }
}

/** The same for what is proposed and published, but never assigned. */
export function proposalAccess(collection: CollectionSlug): Access {
  return { ...documentAccess(collection), read: readableProposal, readVersions: readableProposalVersions }
}

/** What holds of every document that is published. Order matters: the rules look at what the save says, then it is recorded. */
export const documentHooks = {
  beforeOperation: [savesAreDrafts],
  beforeChange: [twoPersonRule, refuseBeforeEmbargo, recordPublication, recordWhoSaves],
} satisfies Hooks

/** The same, for what is assigned to people. */
export const assignedDocumentHooks = {
  ...documentHooks,
  afterChange: [keepAssigneeCurrent],
} satisfies Hooks
