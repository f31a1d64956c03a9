import { isSignedBy, SIGNATURE_HEADER, SIGNATURE_LIFETIME, TIMESTAMP_HEADER } from '@dateline/schema'
import { parseChange } from './parse-change'
import { readBounded } from './read-bounded'
import { hasSeen, remember } from './seen-messages'

/** The longest message that is read (bytes). */
const LONGEST = 64 * 1024

export interface Receiver {
  readonly secret: string
  /** Epoch milliseconds. */
  readonly now: number
  readonly isCmsHealthy: () => Promise<boolean>
  readonly forget: (tag: string) => void
  /** Does something once the answer has been sent. */
  readonly afterwards: (task: () => Promise<void>) => void
  /** Resolves when every page that is being made now is done. */
  readonly pagesDone: () => Promise<void>
}

/**
 * Answers a change message: 401 unless it is signed and fresh, 413 or 400 where it is not a message, 503 while the
 * CMS could not rebuild what would be thrown away (the sender tries again), 200 once its tags are forgotten.
 * A message that was already acted on is answered 200 and does nothing.
 */
export async function receiveChange(request: Request, receiver: Receiver): Promise<Response> {
  const body = await readBounded(request, LONGEST)
  if (body === null) return answer(413, 'The message is longer than 64 kB.')
  if (!(await isFreshAndSigned(request.headers, body, receiver))) {
    return answer(401, 'The message is unsigned, wrongly signed or too old.')
  }
  const change = parseChange(body)
  if (change === null) return answer(400, 'The message is not a change message with known tags.')
  if (hasSeen(change.id, receiver.now)) return Response.json({ status: 'already done' })
  if (!(await receiver.isCmsHealthy())) {
    return answer(503, 'The CMS does not answer, so the pages are kept for now.', { 'retry-after': '5' })
  }
  for (const tag of change.tags) receiver.forget(tag)
  remember(change.id, receiver.now)
  receiver.afterwards(() => forgetAgain(change.tags, receiver))
  return Response.json({ status: 'done', tags: change.tags.length })
}

/**
 * A page that was being made from what the CMS said before the change is kept only after its tags were forgotten, and
 * would stay: forgets once more when no such page can be under way.
 */
async function forgetAgain(tags: readonly string[], { pagesDone, isCmsHealthy, forget }: Receiver): Promise<void> {
  await pagesDone()
  if (!(await isCmsHealthy())) return
  for (const tag of tags) forget(tag)
}

async function isFreshAndSigned(headers: Headers, body: string, { secret, now }: Receiver): Promise<boolean> {
  const timestamp = Number(headers.get(TIMESTAMP_HEADER) ?? Number.NaN)
  if (!Number.isSafeInteger(timestamp) || Math.abs(now - timestamp) > SIGNATURE_LIFETIME) return false
  return isSignedBy(secret, { timestamp, body, signature: headers.get(SIGNATURE_HEADER) ?? '' })
}

function answer(status: number, message: string, headers: Record<string, string> = {}): Response {
  return Response.json({ error: { message } }, { status, headers })
}
