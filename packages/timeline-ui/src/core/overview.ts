import { type DrawnTick, drawTicks } from './drawn-tick'
import { type Mark, markOf } from './mark'
import { stackRows } from './stack-rows'
import { fit, type TimeScale } from './time-scale'
import type { World } from './world'

/** Rows of thin marks in the strip. What finds no free row shares the last. */
export const OVERVIEW_ROWS = 4

export interface Overview {
  readonly scale: TimeScale
  readonly marks: readonly { readonly id: string; readonly mark: Mark; readonly row: number }[]
  readonly ticks: readonly DrawnTick[]
}

/** The whole timeline on a strip `width` pixels wide. */
export function overviewOf(world: World, width: number): Overview {
  const scale = fit(world.bounds, width)
  const marks = world.incidents.map(({ id, date }) => ({ id, mark: markOf(date, scale) }))
  const rows = stackRows(
    marks.map(({ mark }) => mark),
    { gap: 6, limit: OVERVIEW_ROWS },
  )
  return {
    scale,
    marks: marks.map((drawn, index) => ({ ...drawn, row: rows[index] ?? OVERVIEW_ROWS - 1 })),
    ticks: drawTicks(scale, 90),
  }
}
