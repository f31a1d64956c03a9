import type { CollectionConfig } from 'payload'
import { admins } from '../access/admins'
import { editors } from '../access/editors'
import { readableRecord } from '../access/readable-record'
import { publicIdField } from '../record/public-id'
import { slugOf } from '../record/slug'

export const topics: CollectionConfig = {
  slug: 'topics',
  admin: { group: 'Stories', useAsTitle: 'name', defaultColumns: ['name', 'slug', 'parent'] },
  access: { create: editors, read: readableRecord, update: editors, delete: admins },
  fields: [
    { name: 'name', type: 'text', required: true },
    {
      name: 'slug',
      type: 'text',
      required: true,
      unique: true,
      label: 'Address on the site',
      admin: { position: 'sidebar', description: 'Follows the name where it is left empty.' },
      hooks: { beforeValidate: [({ data, value }) => slugOf(String(value || data?.name || ''))] },
    },
    { name: 'parent', type: 'relationship', relationTo: 'topics' },
    publicIdField,
  ],
}
