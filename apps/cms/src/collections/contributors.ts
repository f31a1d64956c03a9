import type { CollectionConfig } from 'payload'
import { admins } from '../access/admins'
import { editors } from '../access/editors'
import { readableRecord } from '../access/readable-record'
import { publicIdField } from '../record/public-id'

export const contributors: CollectionConfig = {
  slug: 'contributors',
  admin: {
    group: 'Newsroom',
    useAsTitle: 'name',
    defaultColumns: ['name', 'user'],
    description: 'The names that readers see on articles. Logins are kept apart, under Users.',
  },
  access: { create: editors, read: readableRecord, update: editors, delete: admins },
  fields: [
    { name: 'name', type: 'text', required: true },
    { name: 'bio', type: 'textarea' },
    { name: 'user', type: 'relationship', relationTo: 'users', admin: { description: 'Never shown to readers.' } },
    publicIdField,
  ],
}
