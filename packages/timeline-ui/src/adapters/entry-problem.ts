import { InvalidDateError } from '@dateline/schema'

/** One entry that cannot be carried: it is reported, and the rest goes on. */
export class EntryProblem extends Error {
  override name = 'EntryProblem'
}

const SHOWN_LENGTH = 60

/** A foreign value as it may be quoted within a sentence. */
export function quoted(value: unknown): string {
  if (typeof value !== 'string' && typeof value !== 'number') return `a value of the type ${typeof value}`
  const text = String(value)
  return `"${text.length > SHOWN_LENGTH ? `${text.slice(0, SHOWN_LENGTH)}…` : text}"`
}

/** The sentence of an entry's problem; any other error is not an entry's and goes on its way. */
export function problemOf(error: unknown): string {
  if (error instanceof EntryProblem || error instanceof InvalidDateError) return error.message
  throw error
}
