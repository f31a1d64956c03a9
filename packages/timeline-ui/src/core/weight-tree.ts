import type { Stretch } from './stretch'

const FAN = 8

/** The heaviest entry of every block of `FAN`, level upon level: the heaviest of any stretch are found first. */
export interface WeightTree {
  readonly count: number
  readonly weightAt: (position: number) => number
  /** From the blocks of entries upwards; the topmost level is one block. */
  readonly levels: readonly Uint32Array[]
}

/** `weightAt` gives whole numbers of 32 bits, always the same for a position. */
export function weightTreeOf(count: number, weightAt: (position: number) => number): WeightTree {
  const levels = count === 0 ? [] : [heaviestOfBlocks(count, weightAt)]
  for (let top = levels[0]; top && top.length > 1; top = levels.at(-1)) {
    const below = top
    levels.push(heaviestOfBlocks(below.length, (index) => below[index] as number))
  }
  return { count, weightAt, levels }
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

/** A block, or an entry at height 0, that waits for its turn. */
interface Waiting extends Weighed {
  readonly height: number
  /** Its first position. */
  readonly from: number
}

/** An entry and what it weighs. */
export interface Weighed {
  readonly weight: number
  readonly index: number
}

/** The `most` heaviest positions of a stretch, the heaviest first; those of equal weight in order of position. */
export function heaviestOf(tree: WeightTree, { first, last }: Stretch, most: number): Weighed[] {
  const found: Weighed[] = []
  const queue: Waiting[] = []
  if (first < last) enter(tree.levels.length, 0)
  while (found.length < most) {
    const next = takeFirst(queue)
    if (!next) break
    if (next.height === 0) found.push(next)
    else {
      const below = FAN ** (next.height - 1)
      const until = Math.min((next.index + 1) * FAN, Math.ceil(last / below))
      for (let child = Math.max(next.index * FAN, Math.floor(first / below)); child < until; child += 1) {
        enter(next.height - 1, child)
      }
    }
  }
  return found

  function enter(height: number, index: number): void {
    const weight = height === 0 ? tree.weightAt(index) : (tree.levels[height - 1]?.[index] as number)
    putInOrder(queue, { weight, height, index, from: index * FAN ** height })
  }
}

function isBefore(a: Waiting, b: Waiting): boolean {
  if (a.weight !== b.weight) return a.weight > b.weight
  // A block may hide an entry that comes before its equals.
  return a.from === b.from ? a.height > b.height : a.from < b.from
}

function putInOrder(heap: Waiting[], entry: Waiting): void {
  let at = heap.push(entry) - 1
  while (at > 0) {
    const parent = (at - 1) >> 1
    if (isBefore(heap[parent] as Waiting, entry)) break
    heap[at] = heap[parent] as Waiting
    at = parent
  }
  heap[at] = entry
}

function takeFirst(heap: Waiting[]): Waiting | undefined {
  const first = heap[0]
  const entry = heap.pop()
  if (!first || !entry || heap.length === 0) return first
  let at = 0
  for (let child = 1; child < heap.length; child = 2 * at + 1) {
    const right = heap[child + 1]
    const heavier = right && isBefore(right, heap[child] as Waiting) ? child + 1 : child
    if (isBefore(entry, heap[heavier] as Waiting)) break
    heap[at] = heap[heavier] as Waiting
    at = heavier
  }
  heap[at] = entry
  return first
}
