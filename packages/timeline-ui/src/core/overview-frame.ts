import type { Span } from './incident'
import { SHORTEST_WINDOW } from './shortest-window'

/** What of the frame is moved: one of its sides, or the whole. */
export type FramePart = 'from' | 'to' | 'both'

export interface FrameMove {
  readonly bounds: Span
  readonly part: FramePart
  /** How far, as a part of the bounds' length; negative is earlier. */
  readonly by: number
}

/** The window after one side, or both, have been moved; a side never passes the other or the bounds. */
export function frameAfter({ from, to }: Span, { bounds, part, by }: FrameMove): Span {
  const shift = by * (bounds.to - bounds.from)
  if (part === 'both') return { from: from + shift, to: to + shift }
  if (part === 'from') return { from: clamp(from + shift, bounds.from, to - SHORTEST_WINDOW), to }
  return { from, to: clamp(to + shift, from + SHORTEST_WINDOW, bounds.to) }
}

/** Where an instant stands in a span: 0 at its start, 1 at its end. */
export function partOf({ from, to }: Span, instant: number): number {
  return (instant - from) / (to - from)
}

function clamp(value: number, least: number, most: number): number {
  return Math.max(least, Math.min(most, value))
}
