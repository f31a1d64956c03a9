/** What one incident takes up in a lane: pixels along the axis, labels included, and rows across it. */
export interface RowSpan {
  readonly from: number
  readonly to: number
  /** Rows it needs, one below the other; 1 where absent. */
  readonly rows?: number
}

export interface StackRules {
  /** Least distance in pixels between two spans of one row. */
  readonly gap: number
  /** How many rows there are; as many as needed where absent. */
  readonly limit?: number
}

/**
 * First fit: gives each span, in the order they come, the first row where it touches nothing; `null` where none is
 * left. Adding the same number to every span changes no row, so rows hold still while the reader pans.
 */
export function stackRows(spans: readonly RowSpan[], { gap, limit = Number.POSITIVE_INFINITY }: StackRules) {
  const taken: RowSpan[][] = []
  return spans.map((span) => {
    const height = span.rows ?? 1
    for (let row = 0; row + height <= limit; row += 1) {
      if (!isFree(taken, row, span, gap)) continue
      for (let below = row; below < row + height; below += 1) placeIn(taken, below, span)
      return row
    }
    return null
  })
}

function isFree(taken: readonly RowSpan[][], row: number, span: RowSpan, gap: number): boolean {
  for (let below = row; below < row + (span.rows ?? 1); below += 1) {
    if (taken[below]?.some((other) => span.from < other.to + gap && other.from < span.to + gap)) return false
  }
  return true
}

function placeIn(taken: RowSpan[][], row: number, span: RowSpan): void {
  const others = taken[row]
  if (others) others.push(span)
  else taken[row] = [span]
}
