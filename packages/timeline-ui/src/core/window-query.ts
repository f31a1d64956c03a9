import type { Span } from './incident'

/** Spans sorted by start, with the furthest end among each span and all before it. */
export interface WindowIndex {
  readonly spans: readonly Span[]
  readonly furthestEnd: readonly number[]
}

/** `spans` must be sorted by `from`. */
export function indexSpans(spans: readonly Span[]): WindowIndex {
  let furthest = Number.NEGATIVE_INFINITY
  const furthestEnd = spans.map(({ to }) => {
    furthest = Math.max(furthest, to)
    return furthest
  })
  return { spans, furthestEnd }
}

/** Positions of the spans that share at least one instant with `[from, to)`, in order. */
export function overlapping({ spans, furthestEnd }: WindowIndex, { from, to }: Span): number[] {
  const found: number[] = []
  for (let index = firstNotBefore(spans, to) - 1; index >= 0; index -= 1) {
    if ((furthestEnd[index] ?? 0) <= from) break
    if ((spans[index]?.to ?? 0) > from) found.push(index)
  }
  return found.reverse()
}

/** Position of the first span that starts at or after `instant`. */
function firstNotBefore(spans: readonly Span[], instant: number): number {
  let low = 0
  let high = spans.length
  while (low < high) {
    const middle = (low + high) >> 1
    if ((spans[middle]?.from ?? 0) < instant) low = middle + 1
    else high = middle
  }
  return low
}
