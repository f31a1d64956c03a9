import type { DateField, RelationshipField } from 'payload'

const readOnlyInstant = {
  type: 'date',
  admin: { readOnly: true, position: 'sidebar', date: { pickerAppearance: 'dayAndTime' } },
} as const

export const publicationFields: (DateField | RelationshipField)[] = [
  { ...readOnlyInstant, name: 'publishedAt', index: true, label: 'Published' },
  { ...readOnlyInstant, name: 'firstPublishedAt', label: 'First published' },
  {
    name: 'publishedBy',
    type: 'relationship',
    relationTo: 'users',
    label: 'Published by',
    admin: { readOnly: true, position: 'sidebar' },
  },
]
