import { SIGNATURE_LIFETIME } from '@dateline/schema'

/** When each message was acted on (epoch milliseconds); what is older than a signature lives cannot come again. */
const seen = new Map<string, number>()

export function hasSeen(id: string, now: number): boolean {
  forgetOld(now)
  return seen.has(id)
}

export function remember(id: string, now: number): void {
  seen.set(id, now)
}

// A message stamped with a time ahead of ours by a lifetime can come again for two of them.
function forgetOld(now: number): void {
  for (const [id, at] of seen) {
    if (now - at <= 2 * SIGNATURE_LIFETIME) break
    seen.delete(id)
  }
}
