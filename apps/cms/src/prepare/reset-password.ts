import { randomBytes } from 'node:crypto'
import { getPayload } from 'payload'
import config from '../payload.config'
import { resetPassword } from './new-password'
import { PreparationError } from './preparation-error'

try {
  const email = process.argv[2]
  if (!email) throw new PreparationError('Whose password? Give the e-mail address.')
  const password = randomBytes(15).toString('base64url')
  const payload = await getPayload({ config })
  await resetPassword(payload, { email, password })
  console.log(`The password of ${email} is now: ${password}`)
  process.exit(0)
} catch (error) {
  console.error(error instanceof PreparationError ? error.message : error)
  process.exit(1)
}
