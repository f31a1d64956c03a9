import { InvalidDateError, parseEdtf } from '@dateline/schema'

/** For a plain text field that holds a date: the engine's own sentence where it is none. */
export function edtfOrEmpty(value: string | null | undefined): string | true {
  if (!value) return true
  try {
    parseEdtf(value)
    return true
  } catch (error) {
    if (error instanceof InvalidDateError) return error.message
    throw error
  }
}
