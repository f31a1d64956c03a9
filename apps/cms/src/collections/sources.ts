import { ACCESS_MODELS, LINK_STATES, SOURCE_KINDS } from '@dateline/schema'
import type { CollectionConfig } from 'payload'
import { admins } from '../access/admins'
import { readableSource } from '../access/readable-source'
import { staff } from '../access/staff'
import { writableRecord } from '../access/writable-record'
import { namedRows } from '../admin/named-rows'
import { languageField } from '../record/language-field'
import { lastEditedByField, ownerField, recordWhoSaves } from '../record/ownership'
import { publicIdField } from '../record/public-id'
import { readAddressWith } from '../text/address-field'
import { normalizeSourceAddress } from '../text/source-address'
import { readWebAddress } from '../text/web-address'
import { optionsFrom } from '../vocabulary/options'

export const sources: CollectionConfig = {
  slug: 'sources',
  admin: {
    group: 'Evidence',
    useAsTitle: 'title',
    defaultColumns: ['title', 'outlet', 'kind', 'publishedOn', 'isConfidential'],
    listSearchableFields: ['title', 'outlet', 'author', 'url'],
  },
  access: { create: staff, read: readableSource, update: writableRecord('sources'), delete: admins },
  hooks: { beforeChange: [recordWhoSaves] },
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
      hooks: { beforeValidate: [readAddressWith(normalizeSourceAddress)] },
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
      admin: namedRows('archive', 'Archive copy'),
      fields: [
        {
          name: 'url',
          type: 'text',
          required: true,
          label: 'Address',
          hooks: { beforeValidate: [readAddressWith((text) => readWebAddress(text).href)] },
        },
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
