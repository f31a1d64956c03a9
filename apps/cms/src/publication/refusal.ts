import { APIError } from 'payload'

/** Something that the newsroom's rules forbid, said in one sentence that a person can act on. */
export class Refusal extends APIError {
  constructor(sentence: string) {
    super(sentence, 403, null, true)
  }
}
