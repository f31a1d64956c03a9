/** The positions `[first, last)`. */
export interface Stretch {
  readonly first: number
  readonly last: number
}

/** The first position of a stretch of which it holds, as of all after it; the stretch's end where it holds of none. */
export function firstWhere({ first, last }: Stretch, holds: (position: number) => boolean): number {
  let low = first
  let high = last
  while (low < high) {
    const middle = (low + high) >>> 1
    if (holds(middle)) high = middle
    else low = middle + 1
  }
  return low
}
