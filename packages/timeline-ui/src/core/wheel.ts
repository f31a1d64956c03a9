import type { Command } from './command'

export interface Wheel {
  /** As the browser gives it: pixels, or lines where `deltaMode` is 1, or pages where it is 2. */
  readonly deltaY: number
  readonly deltaMode: number
  readonly ctrlKey: boolean
  readonly metaKey: boolean
}

const UNITS = [1, 16, 400] as const
/** Pixels of wheel that double the zoom. */
const DOUBLING = 280

/** What a turn of the wheel means at this place; `null` leaves the page to scroll: only ctrl or ⌘ zooms. */
export function wheelCommand({ deltaY, deltaMode, ctrlKey, metaKey }: Wheel, at: number): Command | null {
  if (!ctrlKey && !metaKey) return null
  const pixels = deltaY * (UNITS[deltaMode] ?? 1)
  return { type: 'zoom', factor: 2 ** (-pixels / DOUBLING), at }
}
