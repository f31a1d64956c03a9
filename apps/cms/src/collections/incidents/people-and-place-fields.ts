import { CERTAINTIES, PARTICIPANT_ROLES, PLACE_PRECISIONS, PLACE_ROLES } from '@dateline/schema'
import type { ArrayField } from 'payload'
import { namedRows } from '../../admin/named-rows'
import { optionsFrom } from '../../vocabulary/options'

const places: ArrayField = {
  name: 'places',
  type: 'array',
  label: 'Where',
  labels: { singular: 'Place', plural: 'Places' },
  admin: namedRows('place', 'Place'),
  fields: [
    {
      type: 'row',
      fields: [
        { name: 'place', type: 'relationship', relationTo: 'places', required: true },
        {
          name: 'role',
          type: 'select',
          required: true,
          defaultValue: 'scene',
          enumName: 'place_role',
          options: optionsFrom(PLACE_ROLES),
        },
        {
          name: 'precision',
          type: 'select',
          required: true,
          defaultValue: 'town',
          enumName: 'place_precision',
          options: optionsFrom(PLACE_PRECISIONS),
          admin: { description: 'As closely as the source places it.' },
        },
      ],
    },
  ],
}

const participants: ArrayField = {
  name: 'participants',
  type: 'array',
  label: 'Who',
  labels: { singular: 'Participant', plural: 'Participants' },
  admin: namedRows('participant', 'Participant'),
  fields: [
    {
      type: 'row',
      fields: [
        { name: 'actor', type: 'relationship', relationTo: 'actors', required: true },
        {
          name: 'role',
          type: 'select',
          required: true,
          defaultValue: 'affected',
          enumName: 'participant_role',
          options: optionsFrom(PARTICIPANT_ROLES),
        },
        {
          name: 'certainty',
          type: 'select',
          required: true,
          defaultValue: 'stated',
          enumName: 'certainty',
          options: optionsFrom(CERTAINTIES),
        },
      ],
    },
    {
      type: 'row',
      fields: [
        { name: 'accordingTo', type: 'text', admin: { description: 'Who says so, where it is a claim.' } },
        { name: 'nameAsReported', type: 'text', admin: { description: 'Where the source spells it otherwise.' } },
      ],
    },
  ],
}

const count = { type: 'number', min: 0 } as const
const counts: ArrayField = {
  name: 'counts',
  type: 'array',
  label: 'How many',
  labels: { singular: 'Number', plural: 'Numbers' },
  admin: namedRows('count', 'Number'),
  fields: [
    {
      type: 'row',
      fields: [
        { name: 'what', type: 'text', required: true, admin: { description: 'For example “killed”.' } },
        { ...count, name: 'low' },
        { ...count, name: 'best' },
        { ...count, name: 'high' },
        { name: 'source', type: 'relationship', relationTo: 'sources' },
      ],
    },
  ],
}

export const peopleAndPlaceFields = [places, participants, counts]
