import { createHash } from 'node:crypto'

/** The strong entity tag of these bytes, quoted as HTTP wants it. */
export function entityTagOf(body: string | Uint8Array): string {
  return `"${createHash('sha256').update(body).digest('base64url')}"`
}

/** Whether a caller that sent this `If-None-Match` already holds `entityTag`; weak marks are ignored, as for reading. */
export function isHeldBy(ifNoneMatch: string | null, entityTag: string): boolean {
  if (ifNoneMatch === null) return false
  const held = ifNoneMatch.split(',').map((tag) => tag.trim().replace(/^W\//, ''))
  return held.includes('*') || held.includes(entityTag)
}
