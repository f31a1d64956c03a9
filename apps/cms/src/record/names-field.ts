import { LANGUAGES, NAME_KINDS } from '@dateline/schema'
import type { ArrayField } from 'payload'
import { namedRows } from '../admin/named-rows'
import { optionsFrom } from '../vocabulary/options'

/** The other names of an actor or a place. */
export const namesField: ArrayField = {
  name: 'names',
  type: 'array',
  label: 'Other names',
  labels: { singular: 'Name', plural: 'Names' },
  admin: namedRows('name', 'Name'),
  fields: [
    {
      type: 'row',
      fields: [
        { name: 'value', type: 'text', required: true, label: 'Name' },
        {
          name: 'kind',
          type: 'select',
          required: true,
          defaultValue: 'alias',
          enumName: 'name_kind',
          options: optionsFrom(NAME_KINDS),
        },
        { name: 'language', type: 'select', enumName: 'language', options: optionsFrom(LANGUAGES) },
        { name: 'script', type: 'text', admin: { description: 'Four letters (ISO 15924), for example Arab.' } },
      ],
    },
  ],
}
