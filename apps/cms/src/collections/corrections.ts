import { CORRECTION_KINDS } from '@dateline/schema'
import type { CollectionConfig } from 'payload'
import { appendOnly } from '../publication/append-only'
import { documentHooks, proposalAccess } from '../record/document-rules'
import { editorsLock, handSavedDrafts } from '../record/drafts'
import { languageField } from '../record/language-field'
import { lastEditedByField, ownerField } from '../record/ownership'
import { publicIdField } from '../record/public-id'
import { publicationFields } from '../record/publication-fields'
import { optionsFrom } from '../vocabulary/options'

export const corrections: CollectionConfig = {
  slug: 'corrections',
  admin: {
    group: 'Stories',
    useAsTitle: 'text',
    defaultColumns: ['text', 'kind', 'target', 'at', '_status'],
    description: 'What we had wrong, said in public. Once published, a correction is never changed: write another.',
  },
  versions: handSavedDrafts,
  trash: true,
  access: proposalAccess('corrections'),
  hooks: { ...documentHooks, beforeChange: [appendOnly, ...documentHooks.beforeChange] },
  lockDocuments: editorsLock,
  fields: [
    {
      name: 'target',
      type: 'relationship',
      label: 'What it corrects',
      required: true,
      relationTo: ['articles', 'incidents', 'timelines'],
    },
    {
      name: 'kind',
      type: 'select',
      required: true,
      defaultValue: 'correction',
      enumName: 'correction_kind',
      options: optionsFrom(CORRECTION_KINDS),
    },
    {
      name: 'text',
      type: 'textarea',
      required: true,
      maxLength: 1000,
      admin: { description: 'In full sentences; readers see it on the page and on the corrections page.' },
    },
    { name: 'said', type: 'textarea', label: 'What it said' },
    { name: 'says', type: 'textarea', label: 'What it says now' },
    {
      name: 'at',
      type: 'date',
      label: 'When',
      required: true,
      defaultValue: () => new Date().toISOString(),
      admin: { position: 'sidebar', date: { pickerAppearance: 'dayAndTime' } },
    },
    {
      name: 'approvedBy',
      type: 'relationship',
      relationTo: 'users',
      admin: { position: 'sidebar', readOnly: true },
    },
    languageField,
    ...publicationFields,
    publicIdField,
    ownerField,
    lastEditedByField,
  ],
}
