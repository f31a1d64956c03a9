import type { Command } from './command'

/** Two fingers' places along the axis, in pixels. */
export type Fingers = readonly [number, number]

/** Closer than this, in pixels, the distance says nothing about zoom. */
const LEAST = 8

/** What it means that two fingers moved: the instants under them stay under them. */
export function pinch(before: Fingers, after: Fingers): readonly Command[] {
  const distance = Math.max(LEAST, Math.abs(before[0] - before[1]))
  const factor = Math.max(LEAST, Math.abs(after[0] - after[1])) / distance
  const middle = (after[0] + after[1]) / 2
  const moved = middle - (before[0] + before[1]) / 2
  return [
    { type: 'pan', by: -moved },
    { type: 'zoom', factor, at: middle },
  ]
}
