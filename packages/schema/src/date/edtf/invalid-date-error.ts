const SHOWN_LENGTH = 80

export interface DateHint {
  /** Where in the text the trouble is, in UTF-16 code units from 0; `null` where it is the whole. */
  readonly position?: number | null
  /** A text that is a date and was probably meant, or `null`. */
  readonly suggestion?: string | null
}

/** A text that cannot be placed in time. `problem` is a sentence an editor can act on, without capital or full stop. */
export class InvalidDateError extends Error {
  override name = 'InvalidDateError'
  readonly position: number | null
  readonly suggestion: string | null

  constructor(
    readonly text: string,
    readonly problem: string,
    { position = null, suggestion = null }: DateHint = {},
  ) {
    super(`"${shortened(text)}" is not a date: ${problem}`)
    this.position = position
    this.suggestion = suggestion
  }
}

function shortened(text: string): string {
  return text.length > SHOWN_LENGTH ? `${text.slice(0, SHOWN_LENGTH)}…` : text
}
