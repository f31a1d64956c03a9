/** Something of a timeline that cannot be shown. The message is a sentence that names it. */
export class TimelineError extends Error {
  override readonly name = 'TimelineError'
  /** A sentence for each thing at fault, where there are several. */
  readonly problems: readonly string[]

  constructor(message: string, problems: readonly string[] = [message]) {
    super(message)
    this.problems = problems
  }
}
