import type { CollectionConfig } from 'payload'
import { admins } from '../access/admins'
import { readableRecord } from '../access/readable-record'
import { staff } from '../access/staff'
import { writableRecord } from '../access/writable-record'
import { environment } from '../environment'
import { lastEditedByField, ownerField, recordWhoSaves } from '../record/ownership'
import { publicIdField } from '../record/public-id'
import { keepChecksum } from '../uploads/keep-checksum'
import { rewriteUpload } from '../uploads/rewrite-upload'

export const media: CollectionConfig = {
  slug: 'media',
  labels: { singular: 'Picture', plural: 'Pictures' },
  admin: {
    group: 'Evidence',
    useAsTitle: 'alt',
    defaultColumns: ['filename', 'alt', 'credit', 'isSensitive'],
    listSearchableFields: ['alt', 'caption', 'credit', 'filename'],
  },
  access: { create: staff, read: readableRecord, update: writableRecord('media'), delete: admins },
  hooks: { beforeOperation: [rewriteUpload], beforeChange: [keepChecksum, recordWhoSaves] },
  upload: {
    staticDir: environment.mediaFolder,
    mimeTypes: ['image/jpeg', 'image/png', 'image/webp', 'image/avif', 'image/gif'],
    displayPreview: true,
    crop: false,
    focalPoint: false,
    pasteURL: false,
  },
  fields: [
    {
      name: 'alt',
      type: 'text',
      required: true,
      label: 'Alternative text',
      admin: { description: 'What the picture shows, for those who do not see it.' },
    },
    { name: 'caption', type: 'textarea' },
    { name: 'credit', type: 'text', required: true },
    {
      name: 'rights',
      type: 'group',
      fields: [
        {
          type: 'row',
          fields: [
            { name: 'owner', type: 'text' },
            { name: 'licence', type: 'text' },
            { name: 'until', type: 'date', admin: { date: { pickerAppearance: 'dayOnly' } } },
          ],
        },
        { name: 'restrictions', type: 'textarea' },
      ],
    },
    {
      name: 'isSensitive',
      type: 'checkbox',
      label: 'Sensitive',
      defaultValue: false,
      admin: { position: 'sidebar', description: 'Readers choose before it is shown.' },
    },
    {
      name: 'checksum',
      type: 'text',
      index: true,
      admin: { position: 'sidebar', readOnly: true, description: 'SHA-256 of the stored file.' },
    },
    publicIdField,
    ownerField,
    lastEditedByField,
  ],
}
