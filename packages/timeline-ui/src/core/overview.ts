import { type CrowdOutline, crowdOutline } from './crowd'
import { type DrawnTick, drawTicks } from './drawn-tick'
import { type Mark, markOf } from './mark'
import { stackRows } from './stack-rows'
import { fit, type TimeScale } from './time-scale'
import { earliestOf, type World } from './world'

/** Rows of thin marks in the strip. What finds no free row shares the last. */
export const OVERVIEW_ROWS = 4

/** The most incidents that are drawn one by one; of more the strip is an outline. */
const MOST_MARKS = 200

export interface Overview {
  readonly scale: TimeScale
  readonly marks: readonly { readonly id: string; readonly mark: Mark; readonly row: number }[]
  /** How many begin when, where they are too many for marks. */
  readonly crowd: CrowdOutline | null
  readonly ticks: readonly DrawnTick[]
}

/** The whole timeline on a strip `width` pixels wide. */
export function overviewOf(world: World, width: number): Overview {
  const { store, bounds } = world
  const scale = fit(bounds, width)
  const ticks = drawTicks(scale, 90)
  if (store.count <= MOST_MARKS) return { scale, marks: thinMarks(world, scale), crowd: null, ticks }
  return { scale, marks: [], crowd: crowdOutline(store.lanes, { store, bounds, scale }), ticks }
}

function thinMarks(world: World, scale: TimeScale): Overview['marks'] {
  const marks = earliestOf(world, world.store.count).map(({ id, date }) => ({ id, mark: markOf(date, scale) }))
  const rows = stackRows(
    marks.map(({ mark }) => mark),
    { gap: 6, limit: OVERVIEW_ROWS },
  )
  return marks.map((drawn, index) => ({ ...drawn, row: rows[index] ?? OVERVIEW_ROWS - 1 }))
}
