export const USER_ROLES = {
  admin: 'Administrator',
  editor: 'Editor',
  reporter: 'Reporter',
} as const
export type UserRole = keyof typeof USER_ROLES
