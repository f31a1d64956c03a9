import { ACCESS_MODELS, LINK_STATES, SOURCE_KINDS } from '@dateline/schema'
import type { CollectionConfig } from 'payload'
import { languageField } from '../record/language-field'
import { lastEditedByField, ownerField } from '../record/ownership'
import { publicIdField } from '../record/public-id'
import { optionsFrom } from '../vocabulary/options'

export const sources: CollectionConfig = {
  slug: 'sources',
  admin: {
    group: 'Evidence',
    useAsTitle: 'title',
    defaultColumns: ['title', 'outlet', 'kind', 'publishedOn', 'isConfidential'],
    listSearchableFields: ['title', 'outlet', 'author', 'url'],
  },
  fields: [
    { name: 'title', type: 'text', required: true },
    {
      type: 'row',
      fields: [
        { name: 'kind', type: 'select', required: true, enumName: 'source_kind', options: optionsFrom(SOURCE_KINDS) },
        { name: 'outlet', type: 'text' },
        { name: 'author', type: 'text', admin: { description: 'As printed.' } },
      ],
    },
    {
      name: 'url',
      type: 'text',
      label: 'Address',
      unique: true,
      admin: { description: 'The page itself; tracking parts are taken off, and each address is kept once.' },
    },
    {
      type: 'row',
      fields: [
        { name: 'publishedOn', type: 'date', label: 'Published on', admin: { date: { pickerAppearance: 'dayOnly' } } },
        { name: 'accessedOn', type: 'date', label: 'Accessed on', admin: { date: { pickerAppearance: 'dayOnly' } } },
        {
          name: 'access',
          type: 'select',
          required: true,
          defaultValue: 'open',
          label: 'What a reader meets',
          enumName: 'access_model',
          options: optionsFrom(ACCESS_MODELS),
        },
      ],
    },
    {
      name: 'archives',
      type: 'array',
      labels: { singular: 'Archive copy', plural: 'Archive copies' },
      fields: [
        { name: 'url', type: 'text', required: true, label: 'Address' },
        {
          type: 'row',
          fields: [
            {
              name: 'capturedAt',
              type: 'date',
              label: 'Captured',
              admin: { date: { pickerAppearance: 'dayAndTime' } },
            },
            { name: 'checksum', type: 'text' },
          ],
        },
      ],
    },
    {
      name: 'isConfidential',
      type: 'checkbox',
      label: 'Confidential',
      defaultValue: false,
      index: true,
      admin: { position: 'sidebar', description: 'Never leaves the newsroom; other reporters do not see it.' },
    },
    languageField,
    {
      name: 'linkState',
      type: 'select',
      required: true,
      defaultValue: 'unchecked',
      enumName: 'link_state',
      options: optionsFrom(LINK_STATES),
      admin: { position: 'sidebar', readOnly: true },
    },
    { name: 'linkCheckedAt', type: 'date', admin: { position: 'sidebar', readOnly: true } },
    publicIdField,
    ownerField,
    lastEditedByField,
  ],
}
