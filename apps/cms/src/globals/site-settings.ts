import { isTimeZone } from '@dateline/schema'
import type { GlobalConfig } from 'payload'
import { admins } from '../access/admins'
import { readableRecord } from '../access/readable-record'

export const siteSettings: GlobalConfig = {
  slug: 'site-settings',
  admin: { group: 'Newsroom' },
  access: { read: readableRecord, update: admins },
  fields: [
    { name: 'name', type: 'text', required: true, defaultValue: 'Dateline' },
    { name: 'description', type: 'textarea' },
    {
      type: 'row',
      fields: [
        {
          name: 'timeZone',
          type: 'text',
          required: true,
          defaultValue: 'UTC',
          label: 'Time zone',
          validate: (value: string | null | undefined) =>
            isTimeZone(value ?? '') || `“${value}” is not a time zone; write it like Asia/Baghdad.`,
        },
        {
          name: 'hemisphere',
          type: 'select',
          required: true,
          defaultValue: 'north',
          enumName: 'hemisphere',
          options: [
            { label: 'Northern', value: 'north' },
            { label: 'Southern', value: 'south' },
          ],
          admin: { description: 'Which summer is meant where a source only says “summer”.' },
        },
        {
          name: 'weekStart',
          type: 'select',
          label: 'A week begins on',
          enumName: 'week_start',
          options: [
            { label: 'Monday', value: 'monday' },
            { label: 'Sunday', value: 'sunday' },
            { label: 'Saturday', value: 'saturday' },
          ],
          admin: {
            description: 'For “the same week”. Where it is empty, both Monday’s and Sunday’s weeks are allowed for.',
          },
        },
      ],
    },
    {
      name: 'isTwoPersonRuleOn',
      type: 'checkbox',
      label: 'Two-person rule',
      defaultValue: false,
      admin: { description: 'Nobody publishes their own last edit; administrators may, and it is recorded.' },
    },
    {
      name: 'dataLicence',
      type: 'text',
      label: 'Licence of the data',
      admin: { description: 'For example CC BY 4.0.' },
    },
  ],
}
