import { SUMMARY_LENGTH } from '@dateline/schema'
import type { TextareaField } from 'payload'

export const summaryField: TextareaField = {
  name: 'summary',
  type: 'textarea',
  maxLength: SUMMARY_LENGTH,
  admin: { description: `What a reader needs to know, in at most ${SUMMARY_LENGTH} characters.`, rows: 3 },
}
