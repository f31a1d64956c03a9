/** A published record without something that publication requires: a fault of ours, never the caller's. */
export class IncompleteRecordError extends Error {
  override name = 'IncompleteRecordError'
  constructor(what: string, id: string) {
    super(`The published record ${id} has no ${what}.`)
  }
}

export function present<T>(value: T | null | undefined, what: string, { id }: { readonly id: string }): T {
  if (value === null || value === undefined) throw new IncompleteRecordError(what, id)
  return value
}
