import { bare, type Footprint, footprintOf, type Ground, spanOf } from './footprint'
import { type Grid, scaleOf, type Tile, tilesTouching } from './grid'
import type { TimelineIncident } from './incident'
import type { IncidentStore, Lane } from './incident-store'
import { LEAST_TARGET } from './label'
import type { PixelSpan } from './pixel-span'
import type { SizeClass } from './size-class'
import { type RowSpan, type TakenRows, takenRows } from './stack-rows'
import type { Stretch } from './stretch'
import { toInstant, toPixels } from './time-scale'
import { heaviestOf } from './weight-tree'
import { firstNotBefore, startingIn } from './window-query'

/** Least distance between what lies in one row, in pixels. */
const GAP = 10
/** As many incidents of one tile are all tried for a place; of more, those that its rows can hold, part by part. */
export const MOST_TRIED = 240
/** Parts of a tile that each bring forward their own heaviest, so that the lonely are seen beside a crowd. */
const PARTS = 16
/** The most incidents of one tile of which marks without a label are drawn; more are a crowd, and drawn as one. */
export const MOST_BARE = 120
/** The part of the rows that is open to bars longer than half a tile: the rest is for those that come later. */
const LONG_ROWS = 0.5

/** As many tiles are remembered; a window needs a few of each octave. */
const MOST_KNOWN = 512

/** Where an incident lies in its lane. It keeps its row at every window and at every closer zoom. */
export interface Placement extends Footprint {
  readonly position: number
  readonly incident: TimelineIncident
  readonly row: number
}

export interface PlacementRules {
  readonly store: IncidentStore
  readonly lane: Lane
  readonly grid: Grid
  readonly sizeClass: SizeClass
  /** Rows for marks. */
  readonly rows: number
}

/** The placements of a lane that touch a tile, worked out as they are asked for, the same in whatever order. */
export type Placements = (tile: Tile) => readonly Placement[]

/**
 * What is placed in a tile stays placed, in its row and with its label, in every finer one: there it takes up less
 * time, so that others find room between, the heaviest first. A newcomer must lie within its tile, label and all, so
 * that no tile needs to know its neighbours.
 */
export function placementsOf(rules: PlacementRules): Placements {
  const known = new Map<string, readonly Placement[]>()
  return function touching(tile) {
    const key = `${tile.octave}/${tile.index}`
    const answer = known.get(key) ?? placeIn(rules, tile, tile.octave === 0 ? [] : inherited(tile))
    // The last to be asked for stands last.
    known.delete(key)
    known.set(key, answer)
    if (known.size > MOST_KNOWN) known.delete([...known.keys()][0] as string)
    return answer

    function inherited({ octave, index }: Tile): readonly Placement[] {
      return placementsTouching(tilesTouching(rules.grid, octave - 1, scaleOf(rules.grid, { octave, index })), touching)
    }
  }
}

/** The placements that touch any of these tiles, each once. */
export function placementsTouching(tiles: readonly Tile[], placements: Placements): readonly Placement[] {
  const byPosition = new Map<number, Placement>()
  for (const placement of tiles.flatMap(placements)) {
    if (!byPosition.has(placement.position)) byPosition.set(placement.position, placement)
  }
  return [...byPosition.values()]
}

function placeIn(rules: PlacementRules, tile: Tile, inherited: readonly Placement[]): readonly Placement[] {
  let plan = planOf(rules, tile, inherited)
  const stretch = plan.isWhole ? rules.lane : startingIn(rules.store, rules.lane, plan.ground.scale)
  const tried = toBeTried(stretch, plan)
  const untried = stretch.last - stretch.first - tried.length
  if (plan.isWhole && untried === 0) {
    if (stackInTime(tried, plan)) return [...plan.placed.values()]
    plan = planOf(rules, tile, inherited)
  }
  for (const position of tried) tryToPlace(position, plan)
  for (const placement of inherited) tryToLabel(placement, plan)
  const left = tried.filter((position) => !plan.placed.has(position))
  if (untried + left.length <= MOST_BARE) for (const position of left) tryToPlace(position, plan, bare)
  return [...plan.placed.values()]
}

/** Positions in the order in which they are tried, the heaviest first. */
function toBeTried(stretch: Stretch, plan: Plan): readonly number[] {
  const { store } = plan.rules
  const tried =
    stretch.last - stretch.first <= MOST_TRIED
      ? heaviestOf(store.weights, stretch, MOST_TRIED)
      : partsOf(stretch, plan).flatMap((part) => heaviestOf(store.weights, part, part.room))
  return tried.sort((a, b) => b.weight - a.weight || a.index - b.index).map(({ index }) => index)
}

/** What starts in each part of the tile, and in how many rows there is room for it. */
function partsOf(stretch: Stretch, plan: Plan): readonly (Stretch & { readonly room: number })[] {
  const { scale } = plan.ground
  const width = scale.width / PARTS
  let { first } = stretch
  return Array.from({ length: PARTS }, (_, part) => {
    const rest = { first, last: stretch.last }
    first = firstNotBefore(plan.rules.store, rest, toInstant(scale, (part + 1) * width))
    const room = roomIn({ from: part * width, to: (part + 1) * width }, plan)
    return { first: rest.first, last: part === PARTS - 1 ? rest.last : first, room }
  })
}

/** In how many rows a mark could begin between these pixels: room for the narrowest is met in steps of its width. */
function roomIn({ from, to }: PixelSpan, plan: Plan): number {
  let most = 0
  for (let at = from - LEAST_TARGET; at <= to + LEAST_TARGET; at += LEAST_TARGET)
    most = Math.max(most, freeRowsAt(at, plan))
  return most
}

function freeRowsAt(pixels: number, { taken, rules }: Plan): number {
  let free = 0
  for (let row = 0; row < rules.rows; row += 1) if (taken.isFree({ from: pixels, to: pixels }, row)) free += 1
  return free
}

/** A tile in the making. */
interface Plan {
  readonly rules: PlacementRules
  readonly ground: Ground
  /** Whether the tile is all there is, so that nothing can reach beyond it. */
  readonly isWhole: boolean
  readonly taken: TakenRows
  readonly placed: Map<number, Placement>
}

type Candidate = Omit<Placement, 'row'>

function planOf(rules: PlacementRules, tile: Tile, inherited: readonly Placement[]): Plan {
  const { grid, sizeClass } = rules
  const scale = scaleOf(grid, tile)
  const room = { from: toPixels(scale, grid.bounds.from), to: toPixels(scale, grid.bounds.to) }
  const ground = { scale, room, sizeClass }
  const plan: Plan = { rules, ground, isWhole: tile.octave === 0, taken: takenRows(GAP), placed: new Map() }
  for (const before of inherited) {
    const placement = { ...before, ...footprintOf(before.incident, ground, before) }
    const span = spanOf(placement, ground)
    if (span.from < scale.width && span.to > 0) put(placement, span, before.row, plan)
  }
  return plan
}

/** First fit in order of time, which keeps neighbours together; false where not everything finds room. */
function stackInTime(positions: readonly number[], plan: Plan): boolean {
  return positions
    .toSorted((a, b) => a - b)
    .every((position) => {
      const candidate = candidateAt(position, plan)
      const span = spanOf(candidate, plan.ground)
      return put(candidate, span, plan.taken.firstFree(span, plan.rules.rows), plan)
    })
}

function candidateAt(position: number, { rules, ground }: Plan): Candidate {
  const incident = rules.store.at(position)
  return { position, incident, ...footprintOf(incident, ground) }
}

function tryToPlace(position: number, plan: Plan, reduced?: (footprint: Footprint) => Footprint): void {
  const { rules, ground, taken, placed } = plan
  // Where every row is taken at its start there is no need to ask who it is.
  if (placed.has(position) || freeRowsAt(toPixels(ground.scale, rules.store.startAt(position)), plan) === 0) return
  const whole = candidateAt(position, plan)
  const candidate = { ...whole, ...reduced?.(whole) }
  const span = spanOf(candidate, ground)
  if (isInside(span, plan)) put(candidate, span, taken.firstFree(span, rowsOpenTo(span, plan)), plan)
}

/** Gives a label to a mark that has stood without, where there is room for it now. */
function tryToLabel({ position }: Placement, plan: Plan): void {
  const placement = plan.placed.get(position)
  if (placement?.label.side !== 'none') return
  const labelled = { ...placement, ...footprintOf(placement.incident, plan.ground) }
  const span = spanOf(labelled, plan.ground)
  const own = spanOf(placement, plan.ground)
  if (labelled.label.side === 'none' || !isInside(span, plan)) return
  if (plan.taken.isFree(span, placement.row, own)) put(labelled, span, placement.row, plan)
}

function isInside({ from, to }: RowSpan, { isWhole, ground: { scale } }: Plan): boolean {
  return isWhole || (from >= 0 && to <= scale.width)
}

function rowsOpenTo({ from, to }: RowSpan, { rules, ground: { scale } }: Plan): number {
  return to - from > scale.width / 2 ? Math.ceil(rules.rows * LONG_ROWS) : rules.rows
}

/** False where there is no row for it. */
function put(candidate: Candidate, span: RowSpan, row: number | null, { taken, placed }: Plan): boolean {
  if (row === null) return false
  taken.put(span, row)
  placed.set(candidate.position, { ...candidate, row })
  return true
}
