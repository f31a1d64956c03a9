/** Milliseconds of work at a time. */
const TURN = 8

/** Resolves when the browser has nothing better to do, at the latest after a second. */
export function idle(): Promise<void> {
  return new Promise((resolve) => {
    if (typeof requestIdleCallback === 'function') requestIdleCallback(() => resolve(), { timeout: 1000 })
    else setTimeout(resolve, 50)
  })
}

/** Does one thing after another, a few at a time, so that typing is never held up; `null` where it was stopped. */
export async function mapWhenIdle<In, Out>(
  items: readonly In[],
  work: (item: In) => Out,
  signal: AbortSignal,
): Promise<readonly Out[] | null> {
  const done: Out[] = []
  let turn = Number.NEGATIVE_INFINITY
  for (const item of items) {
    if (performance.now() - turn > TURN) {
      await idle()
      turn = performance.now()
    }
    if (signal.aborted) return null
    done.push(work(item))
  }
  return signal.aborted ? null : done
}
