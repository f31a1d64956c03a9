import { USER_ROLES } from '@dateline/schema'
import type { CollectionConfig } from 'payload'
import { admins } from '../access/admins'
import { ownProfile, ownProfileField } from '../access/own-profile'
import { staff } from '../access/staff'
import { environment } from '../environment'
import { closedRegistration } from '../users/closed-registration'
import { keepAnAdmin, keepAnAdminOnDelete } from '../users/keep-an-admin'
import { refuseShortPasswords } from '../users/password-length'
import { optionsFrom } from '../vocabulary/options'

const ONE_MINUTE = 60_000

export const users: CollectionConfig = {
  slug: 'users',
  admin: { group: 'Newsroom', useAsTitle: 'name', defaultColumns: ['name', 'email', 'role'] },
  auth: {
    useAPIKey: true,
    maxLoginAttempts: 10,
    lockTime: 10 * ONE_MINUTE,
    tokenExpiration: 12 * 60 * 60,
    forgotPassword: { expiration: 60 * ONE_MINUTE, minRequestInterval: ONE_MINUTE },
    cookies: { sameSite: 'Lax', secure: environment.cmsUrl.startsWith('https:') },
  },
  access: {
    admin: staff,
    create: admins,
    read: staff,
    update: ownProfile,
    delete: admins,
    unlock: admins,
  },
  hooks: {
    beforeOperation: [refuseShortPasswords],
    beforeChange: [keepAnAdmin],
    beforeDelete: [keepAnAdminOnDelete],
  },
  endpoints: [closedRegistration],
  fields: [
    { name: 'name', type: 'text', required: true },
    { name: 'email', type: 'email', required: true, unique: true, access: { read: ownProfileField } },
    {
      name: 'role',
      type: 'select',
      required: true,
      defaultValue: 'reporter',
      saveToJWT: true,
      enumName: 'user_role',
      options: optionsFrom(USER_ROLES),
      access: { create: admins, update: admins },
      admin: {
        description: 'Reporters write and submit; editors also publish; administrators also manage users and settings.',
      },
    },
    { name: 'apiKey', type: 'text', access: { create: admins, update: admins } },
  ],
}
