import type { CollectionConfig } from 'payload'
import { publicIdField } from '../record/public-id'

export const contributors: CollectionConfig = {
  slug: 'contributors',
  admin: {
    group: 'Newsroom',
    useAsTitle: 'name',
    defaultColumns: ['name', 'user'],
    description: 'The names that readers see on articles. Logins are kept apart, under Users.',
  },
  fields: [
    { name: 'name', type: 'text', required: true },
    { name: 'bio', type: 'textarea' },
    { name: 'user', type: 'relationship', relationTo: 'users', admin: { description: 'Never shown to readers.' } },
    publicIdField,
  ],
}
