import { type CollectionBeforeOperationHook, ValidationError } from 'payload'

/** Fewest characters of a password; Payload's own minimum cannot be set. */
export const MIN_PASSWORD_LENGTH = 12

/** On creating, changing and resetting alike. */
export const refuseShortPasswords: CollectionBeforeOperationHook = ({ args, collection, operation, req }) => {
  if (operation !== 'create' && operation !== 'update' && operation !== 'resetPassword') return args
  const password: unknown = (args as { data?: { password?: unknown } }).data?.password
  if (password === undefined || password === null || password === '') return args
  if (typeof password === 'string' && [...password].length >= MIN_PASSWORD_LENGTH) return args
  const message = `A password has at least ${MIN_PASSWORD_LENGTH} characters.`
  throw new ValidationError({ collection: collection.slug, errors: [{ path: 'password', message }], req })
}
