import type { Span } from './incident'

/** A window of time laid over a width. Pixels count from the inline start: the left in English, the right in Arabic. */
export interface TimeScale extends Span {
  /** In CSS pixels, above 0. */
  readonly width: number
}

/** Milliseconds that one pixel covers. */
export function millisecondsPerPixel(scale: TimeScale): number {
  return (scale.to - scale.from) / scale.width
}

/** Pixels from the start edge; below 0 or above the width outside the window. Inverse of `toInstant`. */
export function toPixels(scale: TimeScale, instant: number): number {
  return ((instant - scale.from) / (scale.to - scale.from)) * scale.width
}

/** Epoch milliseconds under a pixel, not rounded. Inverse of `toPixels`. */
export function toInstant(scale: TimeScale, pixels: number): number {
  return scale.from + (pixels / scale.width) * (scale.to - scale.from)
}

/** Zooms in by `factor` (below 1 zooms out), holding still the instant under `pixels`. */
export function zoomAt(scale: TimeScale, pixels: number, factor: number): TimeScale {
  const held = toInstant(scale, pixels)
  const length = (scale.to - scale.from) / factor
  const from = held - (pixels / scale.width) * length
  return { from, to: from + length, width: scale.width }
}

/** Moves the window towards later instants by `pixels` (negative: earlier). */
export function panBy(scale: TimeScale, pixels: number): TimeScale {
  const shift = pixels * millisecondsPerPixel(scale)
  return { from: scale.from + shift, to: scale.to + shift, width: scale.width }
}

/** The scale that shows exactly this span. */
export function fit(span: Span, width: number): TimeScale {
  return { from: span.from, to: span.to, width }
}

/** The nearest window of the same length inside `bounds`; the bounds themselves where it is longer. */
export function keepWithin(window: Span, bounds: Span): Span {
  const length = window.to - window.from
  if (length >= bounds.to - bounds.from) return bounds
  if (window.from < bounds.from) return { from: bounds.from, to: bounds.from + length }
  if (window.to > bounds.to) return { from: bounds.to - length, to: bounds.to }
  return window
}
