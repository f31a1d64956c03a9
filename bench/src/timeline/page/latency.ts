import { nextPaint } from './until-it-stays'

const EVENTS = ['mousemove', 'wheel', 'click'] as const

/** Notes, of every input from now on, the milliseconds from it to the end of the frame that answers it. */
export function watchLatency(): { readonly take: () => readonly number[] } {
  const found: number[] = []
  const controller = new AbortController()
  const note = (event: Event) => void nextPaint().then(() => found.push(performance.now() - event.timeStamp))
  for (const name of EVENTS)
    window.addEventListener(name, note, { capture: true, passive: true, signal: controller.signal })
  return {
    take() {
      controller.abort()
      return found
    },
  }
}
