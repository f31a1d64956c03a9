import type { UIField } from 'payload'

/** Finds the dates in the text above it. */
export const datesInTextField: UIField = {
  name: 'datesInText',
  type: 'ui',
  admin: { components: { Field: '/admin/dates-in-text/DatesInText#DatesInText' } },
}
