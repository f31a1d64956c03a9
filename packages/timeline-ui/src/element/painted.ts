/** Milliseconds after which a page that paints nothing, as one in the background, is waited for no longer. */
const LONGEST = 1000

/** Resolves once the browser has painted what is in the document now. */
export function painted(): Promise<void> {
  return new Promise((resolve) => {
    const timer = setTimeout(resolve, document.visibilityState === 'hidden' ? 0 : LONGEST)
    // The first message after a frame's callbacks comes when the frame has been drawn.
    requestAnimationFrame(() => {
      clearTimeout(timer)
      const { port1, port2 } = new MessageChannel()
      port1.onmessage = () => {
        port1.close()
        resolve()
      }
      port2.postMessage(null)
    })
  })
}
