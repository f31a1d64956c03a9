import type { CollectionConfig } from 'payload'
import { editors } from '../access/editors'
import { readableRecord } from '../access/readable-record'

export const redirects: CollectionConfig = {
  slug: 'redirects',
  admin: {
    group: 'Newsroom',
    useAsTitle: 'from',
    defaultColumns: ['from', 'to'],
    description: 'Old addresses that should lead to a page of ours. A changed slug needs none: it redirects by itself.',
  },
  access: { create: editors, read: readableRecord, update: editors, delete: editors },
  fields: [
    {
      name: 'from',
      type: 'text',
      required: true,
      unique: true,
      admin: { description: 'A path on the site, for example /old-page.' },
      validate: (value: string | null | undefined) =>
        /^\/(?![/\\])[^\s\\?#]*$/.test(value ?? '') ||
        'Write a path that begins with one slash, for example /old-page.',
    },
    {
      name: 'to',
      type: 'relationship',
      required: true,
      relationTo: ['articles', 'incidents', 'timelines'],
    },
  ],
}
