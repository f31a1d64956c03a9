/** How many positions a block gathers. */
const BLOCK = 1024

/** The ends of incidents by position, in order of time within every block. */
export interface EndBlocks {
  readonly ends: Float64Array
  readonly block: number
}

/** Takes 8 bytes for each incident. */
export function endBlocksOf(count: number, endAt: (position: number) => number): EndBlocks {
  const ends = new Float64Array(count)
  for (let position = 0; position < count; position += 1) ends[position] = endAt(position)
  for (let first = 0; first < count; first += BLOCK) ends.subarray(first, first + BLOCK).sort()
  return { ends, block: BLOCK }
}
