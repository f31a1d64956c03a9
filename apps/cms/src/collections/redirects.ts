import type { CollectionConfig } from 'payload'

export const redirects: CollectionConfig = {
  slug: 'redirects',
  admin: {
    group: 'Newsroom',
    useAsTitle: 'from',
    defaultColumns: ['from', 'to'],
    description: 'Old addresses that should lead to a page of ours. A changed slug needs none: it redirects by itself.',
  },
  fields: [
    {
      name: 'from',
      type: 'text',
      required: true,
      unique: true,
      admin: { description: 'A path on the site, for example /old-page.' },
    },
    {
      name: 'to',
      type: 'relationship',
      required: true,
      relationTo: ['articles', 'incidents', 'timelines'],
    },
  ],
}
