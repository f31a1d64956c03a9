/**
 * The cache tags that the CMS names and the site revalidates. A page tags only itself; the CMS works out
 * what else depends on a change. `publicId` is the record's immutable public id.
 */
export type Tag =
  | `article:${string}`
  | `incident:${string}`
  | `timeline:${string}`
  | `media:${string}`
  | `list:${TaggedList}`
  | 'site'
export type TaggedList = 'articles' | 'incidents' | 'timelines' | 'corrections'

/** What the worker posts to the site after a change. `id` is unique per message, `at` is ISO 8601 UTC. */
export interface ChangeMessage {
  readonly id: string
  readonly at: string
  readonly tags: readonly string[]
}

/** At most this many tags travel in one message; a wider change is split. */
export const MAX_TAGS = 500
export const SIGNATURE_HEADER = 'x-dateline-signature'
export const TIMESTAMP_HEADER = 'x-dateline-timestamp'
/** A message signed longer ago than this, or further in the future, is refused (milliseconds). */
export const SIGNATURE_LIFETIME = 5 * 60_000

/** HMAC-SHA-256 over `${timestamp}.${body}`, in lower-case hex. `timestamp` is epoch milliseconds. */
export async function signMessage(secret: string, timestamp: number, body: string): Promise<string> {
  const key = await hmacKey(secret, 'sign')
  const signature = await crypto.subtle.sign('HMAC', key, new TextEncoder().encode(`${timestamp}.${body}`))
  return Array.from(new Uint8Array(signature), (byte) => byte.toString(16).padStart(2, '0')).join('')
}

/** Whether `signature` is `signMessage`'s answer for these three; compares in constant time. */
export async function isSignedBy(
  secret: string,
  message: { readonly timestamp: number; readonly body: string; readonly signature: string },
): Promise<boolean> {
  if (!/^[0-9a-f]{64}$/.test(message.signature)) return false
  const bytes = Uint8Array.from(message.signature.match(/../g) ?? [], (pair) => Number.parseInt(pair, 16))
  const key = await hmacKey(secret, 'verify')
  return crypto.subtle.verify('HMAC', key, bytes, new TextEncoder().encode(`${message.timestamp}.${message.body}`))
}

function hmacKey(secret: string, usage: 'sign' | 'verify') {
  return crypto.subtle.importKey('raw', new TextEncoder().encode(secret), { name: 'HMAC', hash: 'SHA-256' }, false, [
    usage,
  ])
}
