import type { Payload } from 'payload'
import { PreparationError } from './preparation-error'

/** Gives a user a new password, ends their sessions and opens a locked account. */
export async function resetPassword(
  payload: Payload,
  { email, password }: { readonly email: string; readonly password: string },
): Promise<void> {
  const { docs } = await payload.find({
    collection: 'users',
    where: { email: { equals: email.trim().toLowerCase() } },
    limit: 1,
    depth: 0,
  })
  const user = docs[0]
  if (user === undefined) throw new PreparationError(`Nobody has the e-mail address ${email}.`)
  await payload.update({
    collection: 'users',
    id: user.id,
    data: { password, sessions: [], loginAttempts: 0, lockUntil: null },
  })
}
