import type { Span } from './incident'
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
    const reserved = reservedRows(world, scale, rules.sizeClass)
    return packLanes(world, scale, {
      sizeClass: rules.sizeClass,
      rowsOf: ({ label }, position) =>
        rules.expanded.includes(label) ? Number.POSITIVE_INFINITY : (reserved[position] ?? ROWS.least),
    })
  })
}

/** A window wider than all there is presses it together, so that it needs more rows yet. */
function reservedRows(world: World, scale: TimeScale, sizeClass: SizeClass): readonly number[] {
  const whole = fit(longer(world.bounds, scale), plotWidth(sizeClass, hasNamedLanes(world)))
  return remembered(reservations, world, [sizeClass.name, whole.to - whole.from].join(), () => {
    const limit = Math.max(ROWS.least, Math.min(ROWS.most, Math.floor(ROWS.together / world.lanes.length)))
    return packLanes(world, whole, { sizeClass, rowsOf: () => limit }).map(({ used }) => used)
  })
}

function longer(a: Span, b: Span): Span {
  return a.to - a.from < b.to - b.from ? b : a
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
