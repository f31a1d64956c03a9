import { ASSERTED, PASSAGE_LENGTH, STANCES, VERIFICATIONS } from '@dateline/schema'
import type { ArrayField, Field } from 'payload'
import { privateToTheDesk } from '../../access/private-to-the-desk'
import { namedRows } from '../../admin/named-rows'
import { dateField } from '../../honest-date/date-field'
import { optionsFrom } from '../../vocabulary/options'

const citations: ArrayField = {
  name: 'citations',
  type: 'array',
  labels: { singular: 'Citation', plural: 'Citations' },
  admin: namedRows('citation', 'Citation'),
  fields: [
    {
      type: 'row',
      fields: [
        { name: 'source', type: 'relationship', relationTo: 'sources', required: true },
        {
          name: 'stance',
          type: 'select',
          required: true,
          defaultValue: 'supports',
          enumName: 'stance',
          options: optionsFrom(STANCES),
        },
      ],
    },
    {
      name: 'passage',
      type: 'textarea',
      maxLength: PASSAGE_LENGTH,
      admin: { description: `The source’s words, at most ${PASSAGE_LENGTH} characters.` },
    },
    {
      type: 'row',
      fields: [
        { name: 'locator', type: 'text', admin: { description: 'Page, paragraph or time code.' } },
        {
          name: 'asserts',
          type: 'select',
          hasMany: true,
          label: 'What it speaks to',
          enumName: 'asserted',
          options: optionsFrom(ASSERTED),
        },
      ],
    },
    dateField({ name: 'claimedDate', label: 'The date it claims, where it differs' }),
    {
      name: 'privateNote',
      type: 'textarea',
      label: 'Private note',
      access: { read: privateToTheDesk },
      admin: { description: 'Never leaves the newsroom.' },
    },
  ],
}

const meanings = Object.values(VERIFICATIONS).map(({ label, meaning }) => `${label}: ${meaning}`)

export const evidenceFields: Field[] = [
  citations,
  {
    name: 'verification',
    type: 'select',
    required: true,
    defaultValue: 'unverified',
    enumName: 'verification',
    options: optionsFrom(VERIFICATIONS),
    admin: { description: meanings.join(' ') },
  },
]
