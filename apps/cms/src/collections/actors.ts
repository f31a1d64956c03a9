import { ACTOR_KINDS, ACTOR_PRIVACIES } from '@dateline/schema'
import type { CollectionConfig } from 'payload'
import { admins } from '../access/admins'
import { readableRecord } from '../access/readable-record'
import { staff } from '../access/staff'
import { writableRecord } from '../access/writable-record'
import { namedRows } from '../admin/named-rows'
import { dateField } from '../honest-date/date-field'
import { countryField } from '../record/country-field'
import { namesField } from '../record/names-field'
import { lastEditedByField, ownerField, recordWhoSaves } from '../record/ownership'
import { publicIdField } from '../record/public-id'
import { optionsFrom } from '../vocabulary/options'

export const actors: CollectionConfig = {
  slug: 'actors',
  admin: {
    group: 'Evidence',
    useAsTitle: 'name',
    defaultColumns: ['name', 'kind', 'country', 'privacy'],
    listSearchableFields: ['name', 'names.value'],
  },
  access: { create: staff, read: readableRecord, update: writableRecord('actors'), delete: admins },
  hooks: { beforeChange: [recordWhoSaves] },
  fields: [
    {
      type: 'row',
      fields: [
        { name: 'name', type: 'text', required: true, index: true },
        {
          name: 'kind',
          type: 'select',
          required: true,
          defaultValue: 'unknown',
          enumName: 'actor_kind',
          options: optionsFrom(ACTOR_KINDS),
          admin: { description: 'Leave it unknown where the source does not say.' },
        },
      ],
    },
    namesField,
    { name: 'description', type: 'textarea' },
    dateField({ name: 'founded', label: 'Founded or born' }),
    dateField({ name: 'dissolved', label: 'Dissolved or died' }),
    {
      type: 'row',
      fields: [countryField, { name: 'parent', type: 'relationship', relationTo: 'actors', label: 'Part of' }],
    },
    {
      name: 'identifiers',
      type: 'array',
      admin: namedRows('identifier', 'Identifier'),
      fields: [
        {
          type: 'row',
          fields: [
            {
              name: 'scheme',
              type: 'text',
              required: true,
              admin: { description: 'Whose number it is, for example Wikidata.' },
            },
            { name: 'value', type: 'text', required: true },
          ],
        },
      ],
    },
    {
      name: 'privacy',
      type: 'select',
      required: true,
      defaultValue: 'public',
      enumName: 'actor_privacy',
      options: optionsFrom(ACTOR_PRIVACIES),
      admin: { position: 'sidebar', description: 'How much of the name may leave the newsroom.' },
    },
    {
      name: 'privacyReason',
      type: 'textarea',
      admin: {
        position: 'sidebar',
        description: 'For the newsroom only.',
        condition: (data) => data.privacy !== undefined && data.privacy !== 'public',
      },
    },
    publicIdField,
    ownerField,
    lastEditedByField,
  ],
}
