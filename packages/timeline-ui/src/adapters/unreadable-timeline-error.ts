/** The whole input is no timeline of the kind it should be. `problem` is a sentence for whoever brought it. */
export class UnreadableTimelineError extends Error {
  override name = 'UnreadableTimelineError'

  constructor(readonly problem: string) {
    super(problem)
  }
}
