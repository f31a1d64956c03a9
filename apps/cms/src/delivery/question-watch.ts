import type { WorkerEvents } from 'graphile-worker'

/**
 * Notices a runner that can no longer ask the queue for work: graphile-worker keeps the failure of its first question
 * for good, so an outage in its first moments would leave it idle although the database is back.
 */
export class QuestionWatch {
  #failed = 0
  #answered = 0
  #wasWell = false

  constructor(events: WorkerEvents) {
    events.on('worker:getJob:error', () => {
      this.#failed += 1
    })
    for (const event of ['worker:getJob:empty', 'job:start'] as const) {
      events.on(event, () => {
        this.#answered += 1
      })
    }
  }

  /** Told from time to time whether the database answers; true where it did twice and every question between failed. */
  isStuck(isWell: boolean): boolean {
    const isStuck = isWell && this.#wasWell && this.#failed > 0 && this.#answered === 0
    this.#wasWell = isWell
    this.#failed = 0
    this.#answered = 0
    return isStuck
  }
}
