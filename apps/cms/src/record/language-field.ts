import { LANGUAGES } from '@dateline/schema'
import type { SelectField } from 'payload'
import { optionsFrom } from '../vocabulary/options'

export const languageField: SelectField = {
  name: 'language',
  type: 'select',
  required: true,
  defaultValue: 'en',
  enumName: 'language',
  options: optionsFrom(LANGUAGES),
  admin: { position: 'sidebar' },
}
