import { type TimeScale, toPixels } from './time-scale'

/** Pixels from the inline start, `from` ≤ `to`. */
export interface PixelSpan {
  readonly from: number
  readonly to: number
}

/** The pixels between two bounds; a side without one is infinite. */
export function pixelsBetween(
  { earliest, latest }: { readonly earliest: number | null; readonly latest: number | null },
  scale: TimeScale,
): PixelSpan {
  return {
    from: toPixels(scale, earliest ?? -Infinity),
    to: toPixels(scale, latest ?? Infinity),
  }
}

/** Width of a dot in pixels. What is exact and narrower than this is drawn as one. */
export const DOT = 12
/** Narrowest bar in pixels: what is not exact is never a dot, however far away. */
export const LEAST_BAR = 6

/** The same span, or one of `least` pixels about its middle. */
export function widened({ from, to }: PixelSpan, least: number): PixelSpan {
  if (to - from >= least) return { from, to }
  const middle = (from + to) / 2
  return { from: middle - least / 2, to: middle + least / 2 }
}
