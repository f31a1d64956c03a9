/** How many entries a block gathers, and how many blocks a block of the next level. */
const FAN = 64

/** The least and the furthest end of every block of `FAN` entries, level upon level; the topmost level is one block. */
export interface EndTree {
  readonly ends: Float64Array
  /** From the entries themselves upwards. */
  readonly levels: readonly EndLevel[]
}

interface EndLevel {
  readonly least: Float64Array
  readonly furthest: Float64Array
}

/** Takes a quarter of a byte for each entry beside the ends themselves. */
export function endTreeOf(ends: Float64Array): EndTree {
  const levels: EndLevel[] = [{ least: ends, furthest: ends }]
  for (let top = levels[0]; top && top.least.length > 1; top = levels.at(-1)) levels.push(gathered(top))
  return { ends, levels }
}

function gathered({ least, furthest }: EndLevel): EndLevel {
  const length = Math.ceil(least.length / FAN)
  const blocks = { least: new Float64Array(length), furthest: new Float64Array(length) }
  for (let block = 0; block < length; block += 1) {
    let low = Number.POSITIVE_INFINITY
    let high = Number.NEGATIVE_INFINITY
    const until = Math.min((block + 1) * FAN, least.length)
    for (let index = block * FAN; index < until; index += 1) {
      low = Math.min(low, least[index] as number)
      high = Math.max(high, furthest[index] as number)
    }
    blocks.least[block] = low
    blocks.furthest[block] = high
  }
  return blocks
}

/** The positions `[first, last)`. */
export interface Stretch {
  readonly first: number
  readonly last: number
}

/** How many entries of a stretch end after `instant`. A block that ends wholly after it is counted as one. */
export function countEndingAfter(tree: EndTree, { first, last }: Stretch, instant: number): number {
  let count = 0
  walk(tree, { first, last, instant, takesBlocks: true }, (from, to) => {
    count += to - from
    return true
  })
  return count
}

/** Visits the positions of a stretch that end after `instant`, in order, until `visit` answers false. */
export function eachEndingAfter(
  tree: EndTree,
  { first, last, instant }: Stretch & { readonly instant: number },
  visit: (position: number) => boolean,
): void {
  walk(tree, { first, last, instant, takesBlocks: false }, visit)
}

interface Walk extends Stretch {
  readonly instant: number
  /** Whether a block that ends wholly after the instant is visited as one. */
  readonly takesBlocks: boolean
}

type Visit = (from: number, to: number) => boolean

function walk({ levels }: EndTree, { first, last, instant, takesBlocks }: Walk, visit: Visit): void {
  if (first < last) descend(levels.length - 1, 0)

  /** Answers false where the visitor has seen enough. */
  function descend(height: number, index: number): boolean {
    const { least, furthest } = levels[height] as EndLevel
    if ((furthest[index] as number) <= instant) return true
    const size = FAN ** height
    const from = index * size
    const isInside = from >= first && from + size <= last
    if (height === 0 || (takesBlocks && isInside && (least[index] as number) > instant)) {
      return visit(from, from + size)
    }
    const below = FAN ** (height - 1)
    const until = Math.min((index + 1) * FAN, Math.ceil(last / below))
    for (let child = Math.max(index * FAN, Math.floor(first / below)); child < until; child += 1) {
      if (!descend(height - 1, child)) return false
    }
    return true
  }
}
