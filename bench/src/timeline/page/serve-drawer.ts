import { halfOf, makeSet, type SetName } from '../sets'
import type { Drawer } from './drawer'
import { watchLatency } from './latency'
import { overlapOf } from './overlap'
import { nextPaint, untilItStays } from './until-it-stays'

/** What the benchmark asks of a page. */
export interface BenchPage {
  readonly make: (name: SetName, count: number) => void
  /** Milliseconds to the first stable paint. */
  readonly draw: () => Promise<number>
  readonly columnBytes: () => number
  readonly overlap: (selectors: readonly string[]) => number
  readonly nodes: (selector: string) => number
  readonly watchLatency: () => void
  readonly takeLatency: () => readonly number[]
  readonly nextPaint: () => Promise<void>
  /** What has the focus, or the option that it names, which may speak of its neighbours after itself. */
  readonly focused: () => { readonly text: string; readonly isOption: boolean }
}

declare global {
  interface Window {
    bench: BenchPage
  }
}

/** Puts a drawer at the benchmark's disposal, with a button that filters. */
export function serveDrawer<Input>(drawer: Drawer<Input>): void {
  const host = document.getElementById('host') as HTMLElement
  let inputs: { readonly whole: Input; readonly half: Input } | null = null
  let watch: ReturnType<typeof watchLatency> | null = null
  let isFiltered = false
  const made = () => {
    if (!inputs) throw new Error('Make a set first.')
    return inputs
  }
  document.getElementById('filter')?.addEventListener('click', () => {
    isFiltered = !isFiltered
    drawer.show(isFiltered ? made().half : made().whole)
  })
  window.bench = {
    make(name, count) {
      const set = makeSet(name, count)
      inputs = { whole: drawer.toInput(set), half: drawer.toInput(halfOf(set)) }
    },
    async draw() {
      const started = performance.now()
      await drawer.draw(host, made().whole)
      return untilItStays(host, started)
    },
    columnBytes: () => drawer.columnBytes?.(made().whole) ?? 0,
    overlap: (selectors) => Math.max(0, ...selectors.map((selector) => overlapOf(host, selector))),
    nodes: (selector) => (document.querySelector(selector) ?? host).querySelectorAll('*').length,
    watchLatency() {
      watch = watchLatency()
    },
    takeLatency: () => watch?.take() ?? [],
    nextPaint,
    focused() {
      const focused = document.activeElement
      const option = document.getElementById(focused?.getAttribute('aria-activedescendant') ?? '')
      return { text: (option ?? focused)?.textContent ?? '', isOption: option !== null }
    },
  }
}
