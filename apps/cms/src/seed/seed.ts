import { commitTransaction, createLocalReq, initTransaction, killTransaction, type Payload } from 'payload'
import { enterOnce } from './enter-once'
import { enterStories } from './enter-stories'
import { Register } from './register'
import { introduceSite } from './site'
import { stories } from './stories'

/**
 * Enters the demo content, in one transaction: all of it or none. What is there already, trashed or edited,
 * is left as it is, so a second run changes nothing.
 */
export async function seed(payload: Payload): Promise<void> {
  const req = await createLocalReq({}, payload)
  await initTransaction(req)
  try {
    const register = new Register()
    await enterStories(stories, register, enterOnce(req, register))
    await introduceSite(req)
    await commitTransaction(req)
  } catch (error) {
    await killTransaction(req)
    throw error
  }
}
