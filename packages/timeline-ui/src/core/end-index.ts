import type { Stretch } from './stretch'

const BLOCK = 64

/** The ends of incidents, so that those of a window are counted and found without looking at all. */
export interface EndIndex {
  /** Lane by lane the ends of its incidents, in order of time. */
  readonly inOrder: Float64Array
  /** The furthest end of every `block` positions. */
  readonly furthest: Float64Array
  readonly block: number
}

/** Takes 8⅛ bytes for each incident. */
export function endIndexOf(count: number, endAt: (position: number) => number, lanes: readonly Stretch[]): EndIndex {
  const inOrder = new Float64Array(count)
  const furthest = new Float64Array(Math.ceil(count / BLOCK)).fill(Number.NEGATIVE_INFINITY)
  for (let position = 0; position < count; position += 1) {
    const end = endAt(position)
    inOrder[position] = end
    if (end > (furthest[(position / BLOCK) | 0] as number)) furthest[(position / BLOCK) | 0] = end
  }
  for (const { first, last } of lanes) inOrder.subarray(first, last).sort()
  return { inOrder, furthest, block: BLOCK }
}
