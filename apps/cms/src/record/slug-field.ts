import type { TextField } from 'payload'

export const slugField: TextField = {
  name: 'slug',
  type: 'text',
  index: true,
  label: 'Address on the site',
  admin: {
    position: 'sidebar',
    description: 'Follows the title until it is first published; after that it changes only by hand.',
  },
}
