import { USER_ROLES } from '@dateline/schema'
import type { CollectionConfig } from 'payload'
import { optionsFrom } from '../vocabulary/options'

export const users: CollectionConfig = {
  slug: 'users',
  admin: { group: 'Newsroom', useAsTitle: 'name', defaultColumns: ['name', 'email', 'role'] },
  auth: { useAPIKey: true, maxLoginAttempts: 10, lockTime: 10 * 60_000, tokenExpiration: 12 * 60 * 60 },
  fields: [
    { name: 'name', type: 'text', required: true },
    {
      name: 'role',
      type: 'select',
      required: true,
      defaultValue: 'reporter',
      saveToJWT: true,
      enumName: 'user_role',
      options: optionsFrom(USER_ROLES),
    },
  ],
}
