/** A promise that begins anew whenever something is set, and ends when all of it is on the screen. */
export class Readiness {
  #isSettled = false
  #resolve: () => void = () => {}
  #reject: (error: unknown) => void = () => {}
  #promise = this.#begun()

  get promise(): Promise<void> {
    return this.#promise
  }

  begin(): void {
    if (this.#isSettled) this.#promise = this.#begun()
  }

  end(): void {
    this.#isSettled = true
    this.#resolve()
  }

  fail(error: unknown): void {
    this.#isSettled = true
    this.#reject(error)
  }

  #begun(): Promise<void> {
    this.#isSettled = false
    const promise = new Promise<void>((resolve, reject) => {
      this.#resolve = resolve
      this.#reject = reject
    })
    // Whoever does not ask need not be told: the `error` event says the same.
    promise.catch(() => {})
    return promise
  }
}
