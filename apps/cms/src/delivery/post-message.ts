import { type ChangeMessage, SIGNATURE_HEADER, signMessage, TIMESTAMP_HEADER } from '@dateline/schema'
import type { Delivery } from './delivery'

/** How long a site may take to answer, in milliseconds. */
const PATIENCE = 5000
/** A site that has just restarted is met by one more try after this many milliseconds. */
const SECOND_TRY_AFTER = 1000

export class DeliveryFailedError extends Error {
  override name = 'DeliveryFailedError'
  constructor({ target, message }: Delivery, reason: string, options?: ErrorOptions) {
    super(`The message ${message.id} did not reach ${target}: ${reason}.`, options)
  }
}

interface Posting {
  readonly secret: string
  /** Ends the attempt, as when the worker is asked to stop. */
  readonly signal: AbortSignal
}

/** Posts a message, signed and timestamped, to the site's revalidation door; tries twice, then throws. */
export async function postMessage(delivery: Delivery, posting: Posting): Promise<void> {
  try {
    await postOnce(delivery, posting)
  } catch {
    await pause(SECOND_TRY_AFTER, posting.signal)
    await postOnce(delivery, posting)
  }
}

async function postOnce(delivery: Delivery, { secret, signal }: Posting): Promise<void> {
  const response = await send(delivery, await signed(delivery.message, secret), signal)
  await response.body?.cancel()
  if (!response.ok) throw new DeliveryFailedError(delivery, `it answered ${response.status}`)
}

async function send(delivery: Delivery, request: RequestInit, stop: AbortSignal): Promise<Response> {
  try {
    const signal = AbortSignal.any([stop, AbortSignal.timeout(PATIENCE)])
    return await fetch(`${delivery.target}/revalidate`, { ...request, signal })
  } catch (cause) {
    throw new DeliveryFailedError(delivery, reasonOf(cause), { cause })
  }
}

async function signed(message: ChangeMessage, secret: string): Promise<RequestInit> {
  const timestamp = Date.now()
  const body = JSON.stringify(message)
  return {
    method: 'POST',
    body,
    redirect: 'error',
    headers: {
      'content-type': 'application/json',
      [TIMESTAMP_HEADER]: String(timestamp),
      [SIGNATURE_HEADER]: await signMessage(secret, timestamp, body),
    },
  }
}

function reasonOf(cause: unknown): string {
  if (!(cause instanceof Error)) return 'it could not be reached'
  if (cause.name === 'TimeoutError') return `it did not answer within ${PATIENCE / 1000} seconds`
  if (cause.name === 'AbortError') return 'the worker was stopped'
  return cause.cause instanceof Error ? cause.cause.message : cause.message
}

function pause(milliseconds: number, signal: AbortSignal): Promise<void> {
  return new Promise((resolve) => {
    const done = () => {
      clearTimeout(timer)
      signal.removeEventListener('abort', done)
      resolve()
    }
    const timer = setTimeout(done, milliseconds)
    signal.addEventListener('abort', done)
  })
}
