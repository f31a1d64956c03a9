import type { Stretch } from './stretch'

const FAN = 8

/** The heaviest entry of every block of `FAN`, level upon level: the heaviest of any stretch are found first. */
export interface WeightTree {
  readonly weightAt: (position: number) => number
  /** From the blocks of entries upwards; the topmost level is one block. */
  readonly levels: readonly Uint32Array[]
}

/** `weightAt` gives whole numbers of 32 bits, always the same for a position. Takes 4/7 of a byte for each entry. */
export function weightTreeOf(count: number, weightAt: (position: number) => number): WeightTree {
  const levels: Uint32Array[] = []
  let below = weightAt
  for (let length = count; length > 1; length = Math.ceil(length / FAN)) {
    const blocks = heaviestOfBlocks(length, below)
    below = (index) => blocks[index] as number
    levels.push(blocks)
  }
  return { weightAt, levels }
}

function heaviestOfBlocks(length: number, weightAt: (index: number) => number): Uint32Array {
  const blocks = new Uint32Array(Math.ceil(length / FAN))
  for (let block = 0; block < blocks.length; block += 1) {
    let heaviest = 0
    const until = Math.min((block + 1) * FAN, length)
    for (let index = block * FAN; index < until; index += 1) heaviest = Math.max(heaviest, weightAt(index))
    blocks[block] = heaviest
  }
  return blocks
}

/** An entry and what it weighs. */
export interface Weighed {
  readonly weight: number
  readonly index: number
}

/** The `most` heaviest positions of a stretch, the heaviest first; those of equal weight in order of position. */
export function heaviestOf({ levels, weightAt }: WeightTree, { first, last }: Stretch, most: number): Weighed[] {
  return heaviest(0, first, last)

  /** Of entries, or of blocks: the heaviest lie in as many of the heaviest blocks, and in blocks that are cut. */
  function heaviest(height: number, from: number, until: number): Weighed[] {
    const kept: Weighed[] = []
    const [firstBlock, lastBlock] = [Math.ceil(from / FAN), Math.floor(until / FAN)]
    if (firstBlock >= lastBlock) take(from, until)
    else {
      take(from, firstBlock * FAN)
      for (const { index } of heaviest(height + 1, firstBlock, lastBlock)) take(index * FAN, (index + 1) * FAN)
      take(lastBlock * FAN, until)
    }
    return kept

    function take(begin: number, end: number): void {
      for (let index = begin; index < end; index += 1) {
        const weight = height === 0 ? weightAt(index) : (levels[height - 1]?.[index] as number)
        if (kept.length < most || weight >= (kept.at(-1)?.weight ?? Infinity)) keep(kept, { weight, index }, most)
      }
    }
  }
}

/** Puts an entry in its place among the heaviest, of which there are at most so many. */
function keep(kept: Weighed[], entry: Weighed, most: number): void {
  let at = kept.length
  while (at > 0 && isBefore(entry, kept[at - 1] as Weighed)) at -= 1
  kept.splice(at, 0, entry)
  if (kept.length > most) kept.pop()
}

function isBefore(a: Weighed, b: Weighed): boolean {
  return a.weight > b.weight || (a.weight === b.weight && a.index < b.index)
}
