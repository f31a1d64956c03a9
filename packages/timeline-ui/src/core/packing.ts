import { type PackedLane, packLanes } from './pack'
import { plotWidth, type SizeClass } from './size-class'
import { fit, type TimeScale } from './time-scale'
import { hasNamedLanes, type World } from './world'

/** The rows that all lanes together take at first at most; the most and the least of one lane. */
const ROWS = { together: 24, most: 16, least: 4 }

export interface PackingRules {
  readonly sizeClass: SizeClass
  /** Lanes that take all the rows they need, by label. */
  readonly expanded: readonly (string | null)[]
}

/**
 * Every incident's row at this zoom. A lane keeps at every zoom the rows that it needs where all is in view, so that
 * the page around the picture never moves; an expanded lane takes what it needs. Panning finds the last answer again.
 */
export function packingOf(world: World, scale: TimeScale, rules: PackingRules): readonly PackedLane[] {
  const key = [(scale.to - scale.from).toPrecision(9), rules.sizeClass.name, ...rules.expanded].join()
  return remembered(packings, world, key, () => {
    const reserved = reservedRows(world, rules.sizeClass)
    return packLanes(world, scale, {
      sizeClass: rules.sizeClass,
      rowsOf: ({ label }, position) =>
        rules.expanded.includes(label) ? Number.POSITIVE_INFINITY : (reserved[position] ?? ROWS.least),
    })
  })
}

function reservedRows(world: World, sizeClass: SizeClass): readonly number[] {
  return remembered(reservations, world, sizeClass.name, () => {
    const limit = Math.max(ROWS.least, Math.min(ROWS.most, Math.floor(ROWS.together / world.lanes.length)))
    const whole = fit(world.bounds, plotWidth(sizeClass, hasNamedLanes(world)))
    return packLanes(world, whole, { sizeClass, rowsOf: () => limit }).map(({ used }) => used)
  })
}

interface Answer<Value> {
  readonly key: string
  readonly value: Value
}

/** The last answer for each world: the same question gets the same answer, only sooner. */
const packings = new WeakMap<World, Answer<readonly PackedLane[]>>()
const reservations = new WeakMap<World, Answer<readonly number[]>>()

function remembered<Value>(
  answers: WeakMap<World, Answer<Value>>,
  world: World,
  key: string,
  work: () => Value,
): Value {
  const known = answers.get(world)
  if (known?.key === key) return known.value
  const value = work()
  answers.set(world, { key, value })
  return value
}
