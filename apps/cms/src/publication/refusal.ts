import { APIError } from 'payload'

/** Something that the newsroom's rules forbid, said in one sentence that a person can act on. */
export class Refusal extends APIError {
  constructor(sentence: string) {
    super(sentence, 403, null, true)
    // Payload chooses the log's level by the name: a refusal is no fault of the system.
    this.name = 'Forbidden'
  }
}
