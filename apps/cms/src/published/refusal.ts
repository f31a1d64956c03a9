import type { Failure } from '@dateline/schema'

/** An answer that is not the record: one sentence that a caller can act on, nothing of the inside. */
export class Refusal extends Error {
  override name = 'Refusal'
  constructor(
    readonly status: 400 | 404 | 405 | 500,
    readonly code: string,
    message: string,
  ) {
    super(message)
  }

  toFailure(): Failure {
    return { error: { code: this.code, message: this.message } }
  }
}

export function badParameter(message: string): Refusal {
  return new Refusal(400, 'bad-parameter', message)
}

export function notFound(what: string): Refusal {
  return new Refusal(404, 'not-found', `There is no published ${what} at this address.`)
}
