import type { CollectionConfig } from 'payload'
import { publicIdField } from '../record/public-id'

export const topics: CollectionConfig = {
  slug: 'topics',
  admin: { group: 'Stories', useAsTitle: 'name', defaultColumns: ['name', 'slug', 'parent'] },
  fields: [
    { name: 'name', type: 'text', required: true },
    { name: 'slug', type: 'text', required: true, unique: true, admin: { position: 'sidebar' } },
    { name: 'parent', type: 'relationship', relationTo: 'topics' },
    publicIdField,
  ],
}
