import { extentOf } from './extent'
import type { TimelineEra } from './incident'
import { type PixelSpan, pixelsBetween } from './pixel-span'
import { stackRows } from './stack-rows'
import type { TimeScale } from './time-scale'

export interface DrawnEra extends PixelSpan {
  readonly era: TimelineEra
  /** Row of its name in the strip above the marks. */
  readonly row: number
}

/** How many rows the names of eras need: eras that share time do not share a row, at any zoom. */
export function eraRows(eras: readonly TimelineEra[]): number {
  return Math.max(-1, ...rowsOfEras(eras)) + 1
}

/** The eras that the window touches, cut to it. */
export function drawEras(eras: readonly TimelineEra[], scale: TimeScale): readonly DrawnEra[] {
  const rows = rowsOfEras(eras)
  return eras.flatMap((era, index) => {
    const { from, to } = pixelsBetween(era.date, scale)
    if (to <= 0 || from >= scale.width) return []
    return [{ era, row: rows[index] ?? 0, from: Math.max(0, from), to: Math.min(scale.width, to) }]
  })
}

function rowsOfEras(eras: readonly TimelineEra[]): readonly number[] {
  return stackRows(
    eras.map(({ date }) => extentOf(date)),
    { gap: 0 },
  ).map((row) => row ?? 0)
}
