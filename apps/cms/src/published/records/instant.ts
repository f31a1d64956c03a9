/** A stored moment as ISO 8601 in UTC. */
export function instantOf(stored: string | null | undefined): string | null {
  return stored ? new Date(stored).toISOString() : null
}

/** A stored calendar day, `YYYY-MM-DD`; editors' days are kept at noon UTC. */
export function dayOf(stored: string | null | undefined): string | null {
  return instantOf(stored)?.slice(0, 10) ?? null
}
