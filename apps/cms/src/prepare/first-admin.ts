import type { Payload } from 'payload'
import { z } from 'zod'
import { MIN_PASSWORD_LENGTH } from '../users/password-length'
import { PreparationError } from './preparation-error'

const shape = z.object({
  FIRST_ADMIN_EMAIL: z.email(),
  FIRST_ADMIN_PASSWORD: z.string().min(MIN_PASSWORD_LENGTH),
})

/** Makes the first administrator, from what the launcher set for this step alone. */
export async function createFirstAdmin(payload: Payload, variables: NodeJS.ProcessEnv): Promise<void> {
  const read = shape.safeParse(variables)
  if (!read.success) {
    throw new PreparationError(
      `There is no user yet: set FIRST_ADMIN_EMAIL, and FIRST_ADMIN_PASSWORD of at least ${MIN_PASSWORD_LENGTH} characters.`,
    )
  }
  const { FIRST_ADMIN_EMAIL: email, FIRST_ADMIN_PASSWORD: password } = read.data
  await payload.create({ collection: 'users', data: { name: 'Administrator', email, password, role: 'admin' } })
}
