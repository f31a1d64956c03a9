import { STAGES } from '@dateline/schema'
import type { GroupField } from 'payload'
import { namedRows } from '../admin/named-rows'
import { optionsFrom } from '../vocabulary/options'

export const workflowField: GroupField = {
  name: 'workflow',
  type: 'group',
  label: 'Workflow',
  fields: [
    {
      type: 'row',
      fields: [
        { name: 'stage', type: 'select', defaultValue: 'drafting', enumName: 'stage', options: optionsFrom(STAGES) },
        {
          name: 'assignee',
          type: 'relationship',
          relationTo: 'users',
          index: true,
          admin: { description: 'May edit this draft, besides whoever entered it.' },
        },
      ],
    },
    {
      type: 'row',
      fields: [
        { name: 'dueOn', type: 'date', label: 'Due', admin: { date: { pickerAppearance: 'dayOnly' } } },
        {
          name: 'embargoUntil',
          type: 'date',
          label: 'Embargo until',
          admin: {
            date: { pickerAppearance: 'dayAndTime' },
            description: 'Publication before this moment is refused.',
          },
        },
      ],
    },
    {
      name: 'checklist',
      type: 'array',
      labels: { singular: 'Task', plural: 'Tasks' },
      admin: namedRows('task', 'Task'),
      fields: [
        {
          type: 'row',
          fields: [
            { name: 'task', type: 'text', required: true },
            { name: 'isDone', type: 'checkbox', label: 'Done' },
          ],
        },
      ],
    },
  ],
}
