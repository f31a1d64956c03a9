import { INCIDENT_RELATIONS, SENSITIVITIES } from '@dateline/schema'
import type { Field } from 'payload'
import { namedRows } from '../../admin/named-rows'
import { optionsFrom } from '../../vocabulary/options'

export const placementFields: Field[] = [
  { name: 'topics', type: 'relationship', relationTo: 'topics', hasMany: true },
  {
    name: 'rank',
    type: 'number',
    required: true,
    defaultValue: 50,
    min: 0,
    max: 100,
    admin: { description: 'Editorial weight from 0 to 100: the heavier incident shows its label first.' },
  },
  {
    name: 'related',
    type: 'array',
    label: 'Related incidents',
    labels: { singular: 'Relation', plural: 'Relations' },
    admin: namedRows('relation', 'Relation'),
    fields: [
      {
        type: 'row',
        fields: [
          {
            name: 'relation',
            type: 'select',
            required: true,
            label: 'This one',
            enumName: 'incident_relation',
            options: optionsFrom(INCIDENT_RELATIONS),
          },
          { name: 'incident', type: 'relationship', relationTo: 'incidents', required: true },
        ],
      },
    ],
  },
  { name: 'media', type: 'upload', relationTo: 'media', hasMany: true, label: 'Pictures' },
  {
    name: 'sensitivity',
    type: 'group',
    fields: [
      {
        type: 'row',
        fields: [
          {
            name: 'flags',
            type: 'select',
            hasMany: true,
            enumName: 'sensitivity',
            options: optionsFrom(SENSITIVITIES),
          },
          {
            name: 'placeWithheldUntil',
            type: 'date',
            label: 'Withhold the exact place until',
            admin: { date: { pickerAppearance: 'dayAndTime' } },
          },
        ],
      },
    ],
  },
]
