/** Milliseconds without an element coming or going after which a picture counts as finished. */
const QUIET_MS = 150

/**
 * Milliseconds from `started` until the paint after the last change within `host`, once nothing has come or gone for a
 * while. Attributes are left out: an animation that moves what is there is no further drawing.
 */
export async function untilItStays(host: HTMLElement, started: number): Promise<number> {
  let isChanged = true
  const watch = new MutationObserver(() => {
    isChanged = true
  })
  watch.observe(host, { childList: true, subtree: true })
  let painted = started
  for (;;) {
    await nextPaint()
    const now = performance.now()
    if (isChanged) painted = now
    isChanged = false
    if (now - painted >= QUIET_MS) break
  }
  watch.disconnect()
  return painted - started
}

/** Resolves in the task after a frame: its style, layout and paint are done. */
export function nextPaint(): Promise<void> {
  return new Promise((resolve) => {
    requestAnimationFrame(() => {
      const { port1, port2 } = new MessageChannel()
      port1.onmessage = () => resolve()
      port2.postMessage(null)
    })
  })
}
