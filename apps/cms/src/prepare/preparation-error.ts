/** Why the database is not ready, in one sentence for the terminal. */
export class PreparationError extends Error {
  override name = 'PreparationError'
}
