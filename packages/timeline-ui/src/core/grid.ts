import type { Span } from './incident'
import { fit, millisecondsPerPixel, type TimeScale } from './time-scale'

/**
 * Time cut into tiles of `width` pixels, octave upon octave: octave 0 is one tile over all of the bounds, each next has
 * tiles half as long. Those of odd octaves are shifted by a third, so that what lies across an edge of one octave lies
 * clear of the edges of the next.
 */
export interface Grid {
  readonly bounds: Span
  readonly width: number
}

export interface Tile {
  readonly octave: number
  readonly index: number
}

const SHIFT = 2 / 3
/** Tiles of finer octaves could no longer be counted exactly. */
const FINEST = 48

/** The octave whose tiles are laid out for this scale or a slightly coarser one. */
export function octaveOf(grid: Grid, scale: TimeScale): number {
  const whole = millisecondsPerPixel(fit(grid.bounds, grid.width))
  // Panning leaves dust in the last digits.
  const octave = Math.floor(Math.log2(whole / millisecondsPerPixel(scale)) + 1e-6)
  return Math.max(0, Math.min(FINEST, octave))
}

/** The scale that a tile is laid out at; its window is the tile. */
export function scaleOf(grid: Grid, { octave, index }: Tile): TimeScale {
  const length = tileLength(grid, octave)
  const from = grid.bounds.from + (index - shiftOf(octave)) * length
  return { from, to: from + length, width: grid.width }
}

/** The tiles of an octave that share time with a span, in order. */
export function tilesTouching(grid: Grid, octave: number, { from, to }: Span): Tile[] {
  const length = tileLength(grid, octave)
  const place = (instant: number) => (instant - grid.bounds.from) / length + shiftOf(octave)
  const first = Math.max(0, Math.floor(place(from)))
  // At least one, also of a span too short to be told from nothing.
  const last = Math.min(Math.max(first + 1, Math.ceil(place(to))), Math.ceil(place(grid.bounds.to)))
  const tiles: Tile[] = []
  for (let index = first; index < last; index += 1) tiles.push({ octave, index })
  return tiles
}

function tileLength({ bounds }: Grid, octave: number): number {
  return (bounds.to - bounds.from) / 2 ** octave
}

function shiftOf(octave: number): number {
  return octave % 2 === 1 ? SHIFT : 0
}
