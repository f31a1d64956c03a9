/**
 * Something the person at the terminal can act on. The message is one sentence; `details` are lines to print under it,
 * such as the end of a log.
 */
export class Failure extends Error {
  /** @override */
  name = 'Failure'

  /**
   * @param {string} message
   * @param {readonly string[]} [details]
   */
  constructor(message, details = []) {
    super(message)
    this.details = details
  }
}

/**
 * Prints a failure as its sentence, and anything else with where it came from.
 *
 * @param {unknown} error
 */
export function printFailure(error) {
  if (!(error instanceof Failure)) return console.error(error)
  console.error(`\n${error.message}`)
  for (const line of error.details) console.error(`  ${line}`)
}
