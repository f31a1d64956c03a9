/** What one incident takes up in a lane: pixels along the axis, labels included, and rows across it. */
export interface RowSpan {
  readonly from: number
  readonly to: number
  /** Rows it needs, one below the other; 1 where absent. */
  readonly rows?: number
}

/** The rows of a lane and what lies in them. */
export interface TakenRows {
  /** The first row below `limit` from which on the span touches nothing, or `null`. */
  readonly firstFree: (span: RowSpan, limit: number) => number | null
  /** `own` is a span that lies there already and is to make way for this one. */
  readonly isFree: (span: RowSpan, row: number, own?: RowSpan) => boolean
  readonly put: (span: RowSpan, row: number) => void
}

/** `gap` is the least distance in pixels between two spans of one row. */
export function takenRows(gap: number): TakenRows {
  const taken: RowSpan[][] = []
  return { firstFree, isFree, put }

  function isFree(span: RowSpan, row: number, own?: RowSpan): boolean {
    const isInTheWay = (other: RowSpan) =>
      !isSame(other, own) && span.from < other.to + gap && other.from < span.to + gap
    for (let below = row; below < row + heightOf(span); below += 1) if (taken[below]?.some(isInTheWay)) return false
    return true
  }

  function firstFree(span: RowSpan, limit: number): number | null {
    for (let row = 0; row + heightOf(span) <= limit; row += 1) if (isFree(span, row)) return row
    return null
  }

  function put(span: RowSpan, row: number): void {
    for (let below = row; below < row + heightOf(span); below += 1) {
      taken[below] ??= []
      taken[below]?.push(span)
    }
  }
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
export function stackRows(spans: readonly RowSpan[], { gap, limit = Infinity }: StackRules) {
  const rows = takenRows(gap)
  return spans.map((span) => {
    const row = rows.firstFree(span, limit)
    if (row !== null) rows.put(span, row)
    return row
  })
}

function heightOf({ rows = 1 }: RowSpan): number {
  return rows
}

function isSame(one: RowSpan, other: RowSpan | undefined): boolean {
  return one.from === other?.from && one.to === other.to
}
