import { rowsOf } from './footprint'
import type { Grid } from './grid'
import type { Span } from './incident'
import type { Lane } from './incident-store'
import { MOST_TRIED, type Placement, type Placements, placementsOf } from './placement'
import { plotWidth, type SizeClass } from './size-class'
import { hasNamedLanes, type World } from './world'

/** Rows that all lanes take together at most. */
const ROWS = 24
/** The most and the least of one lane, and the most of an expanded one. */
const MOST_ROWS = 16
const LEAST_ROWS = 4
const EXPANDED_ROWS = 64

/** How a lane is laid out at every zoom. */
export interface LanePlan {
  readonly lane: Lane
  readonly grid: Grid
  /** Rows that are kept for it, so that the page around the picture never moves. */
  readonly rows: number
  /** Row of the counts of what finds no room; `null` where everything finds room. */
  readonly countRow: number | null
  /** Row of the outline of a crowd; `null` where there is none. */
  readonly crowdRow: number | null
  readonly placements: Placements
}

export interface LaneRules {
  readonly sizeClass: SizeClass
  /** Lanes that take all the rows they need, by label. */
  readonly expanded: readonly (string | null)[]
  /** Laid over these where they are longer than the world's own. */
  readonly window: Span
}

/** The plans of all lanes; the same answer while the same is asked of the same world. */
export function lanePlansOf(world: World, rules: LaneRules): readonly LanePlan[] {
  const bounds = lengthOf(rules.window) > lengthOf(world.bounds) ? rules.window : world.bounds
  const key = [rules.sizeClass.name, bounds.from, bounds.to, ...rules.expanded].join()
  const known = answers.get(world)
  if (known?.key === key) return known.plans
  const plans = world.store.lanes.map((lane) => planOf(world, lane, { ...rules, bounds }))
  answers.set(world, { key, plans })
  return plans
}

const answers = new WeakMap<World, { readonly key: string; readonly plans: readonly LanePlan[] }>()

interface PlanRules extends LaneRules {
  readonly bounds: Span
}

function planOf(world: World, lane: Lane, { sizeClass, expanded, bounds }: PlanRules): LanePlan {
  const { store } = world
  const grid = { bounds, width: plotWidth(sizeClass, hasNamedLanes(world)) }
  const withRows = (rows: number) => placementsOf({ store, lane, grid, sizeClass, rows })
  const share = Math.floor(ROWS / store.lanes.length)
  const rows = expanded.includes(lane.label) ? EXPANDED_ROWS : Math.max(LEAST_ROWS, Math.min(MOST_ROWS, share))
  const isCrowd = lane.last - lane.first > MOST_TRIED
  const placements = withRows(rows)
  const all = isCrowd ? [] : placements({ octave: 0, index: 0 })
  if (all.length === lane.last - lane.first) {
    return { lane, grid, rows: rowsUsed(all), countRow: null, crowdRow: null, placements }
  }
  const countRow = rows - 1
  const crowdRow = isCrowd ? rows - 2 : null
  return { lane, grid, rows, countRow, crowdRow, placements: withRows(crowdRow ?? countRow) }
}

function rowsUsed(placements: readonly Placement[]): number {
  return Math.max(1, ...placements.map((placement) => placement.row + rowsOf(placement)))
}

function lengthOf({ from, to }: Span): number {
  return to - from
}
