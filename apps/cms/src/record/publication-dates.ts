import type { DateField } from 'payload'

const readOnlyInstant = {
  type: 'date',
  admin: { readOnly: true, position: 'sidebar', date: { pickerAppearance: 'dayAndTime' } },
} as const

export const publicationDateFields: DateField[] = [
  { ...readOnlyInstant, name: 'publishedAt', index: true, label: 'Published' },
  { ...readOnlyInstant, name: 'firstPublishedAt', label: 'First published' },
]
