import { PLACE_KINDS, PLACE_PRECISIONS } from '@dateline/schema'
import type { CollectionConfig } from 'payload'
import { admins } from '../access/admins'
import { readableRecord } from '../access/readable-record'
import { staff } from '../access/staff'
import { writableRecord } from '../access/writable-record'
import { countryField } from '../record/country-field'
import { namesField } from '../record/names-field'
import { lastEditedByField, ownerField, recordWhoSaves } from '../record/ownership'
import { publicIdField } from '../record/public-id'
import { optionsFrom } from '../vocabulary/options'

export const places: CollectionConfig = {
  slug: 'places',
  admin: {
    group: 'Evidence',
    useAsTitle: 'name',
    defaultColumns: ['name', 'kind', 'country', 'parent'],
    listSearchableFields: ['name', 'names.value'],
  },
  access: { create: staff, read: readableRecord, update: writableRecord('places'), delete: admins },
  hooks: { beforeChange: [recordWhoSaves] },
  fields: [
    {
      type: 'row',
      fields: [
        { name: 'name', type: 'text', required: true, index: true },
        { name: 'kind', type: 'select', required: true, enumName: 'place_kind', options: optionsFrom(PLACE_KINDS) },
      ],
    },
    namesField,
    {
      name: 'point',
      type: 'group',
      admin: { description: 'In degrees (WGS 84); leave both empty where it is not known.' },
      fields: [
        {
          type: 'row',
          fields: [
            { name: 'longitude', type: 'number', min: -180, max: 180 },
            { name: 'latitude', type: 'number', min: -90, max: 90 },
          ],
        },
      ],
    },
    {
      type: 'row',
      fields: [
        countryField,
        {
          name: 'parent',
          type: 'relationship',
          relationTo: 'places',
          admin: { description: 'The place that this one lies in.' },
        },
        {
          name: 'defaultPrecision',
          type: 'select',
          required: true,
          defaultValue: 'town',
          enumName: 'place_precision',
          options: optionsFrom(PLACE_PRECISIONS),
        },
      ],
    },
    publicIdField,
    ownerField,
    lastEditedByField,
  ],
}
