import { type Connector, connectorOf } from './connector'
import { type Count, countsOf, type Hidden, takenBy } from './counts'
import { type CrowdOutline, crowdOutline } from './crowd'
import { type DrawnTick, drawTicks } from './drawn-tick'
import { type DrawnEra, drawEras, eraRows } from './era'
import { octaveOf, tilesTouching } from './grid'
import type { Span, TimelineClaim, TimelineDate, TimelineIncident } from './incident'
import type { IncidentStore, Lane } from './incident-store'
import { LABEL_GAP, type LabelPlace, type LabelSide, occupied, writableOf } from './label'
import { type LanePlan, lanePlansOf } from './lane-plan'
import { type Mark, markOf, markPixelsOf, OVERSCAN } from './mark'
import type { PixelSpan } from './pixel-span'
import { type Placement, placementsTouching } from './placement'
import { plotWidth, type SizeClass } from './size-class'
import type { Stretch } from './stretch'
import { fit, type TimeScale } from './time-scale'
import { countOverlapping, firstNotBefore } from './window-query'
import { hasNamedLanes, type World } from './world'

/** A label and where it begins, in pixels; `before` ends there instead. */
export interface DrawnLabel {
  readonly text: string
  readonly side: LabelSide
  readonly at: number
  readonly width: number
  /** Inside a bar: where what it is written on ends. */
  readonly to: number
}

export interface DrawnClaim {
  readonly claim: TimelineClaim
  readonly mark: Mark
  readonly row: number
  readonly label: DrawnLabel
}

/** Rows count from the top of the plot and may be halves: lanes keep some air. */
export interface DrawnIncident {
  readonly incident: TimelineIncident
  readonly mark: Mark
  readonly row: number
  readonly label: DrawnLabel
  readonly claims: readonly DrawnClaim[]
}

export interface DrawnCount extends Count {
  readonly row: number
}

export interface DrawnCrowd extends CrowdOutline {
  readonly row: number
}

export interface DrawnLane {
  readonly label: string | null
  readonly row: number
  readonly rows: number
  readonly incidents: readonly DrawnIncident[]
  readonly counts: readonly DrawnCount[]
  /** The outline of all that begin in the window, where they are too many to be drawn one by one. */
  readonly crowd: DrawnCrowd | null
  /** Where none of its incidents is in the window: those before it, and those after. */
  readonly outside: { readonly earlier: Hidden | null; readonly later: Hidden | null }
}

/** Everything there is to draw of one window. Pixels are those of the size class, to be drawn as parts of its width. */
export interface Layout {
  readonly scale: TimeScale
  readonly sizeClass: SizeClass
  readonly rows: number
  readonly lanes: readonly DrawnLane[]
  readonly eras: readonly DrawnEra[]
  readonly eraRows: number
  readonly ticks: readonly DrawnTick[]
  readonly connector: Connector | null
}

export interface LayoutRequest {
  readonly window: Span
  readonly sizeClass: SizeClass
  /** What is laid out beyond the window on each side, as a part of its length: to be moved over without a new layout. */
  readonly overscan?: number
  /** Shown whatever the room; its connector is drawn. */
  readonly focused?: string | null
  /** Lanes that take all the rows they need, by label. */
  readonly expanded?: readonly (string | null)[]
}

/** Air above and below the rows of a lane, in rows. */
const LANE_AIR = 0.25
/** Room for a lane's name above its marks, in rows. All of these are binary fractions, so that rows add up exactly. */
const LANE_HEAD = 0.75
/** Least of a label inside a bar that is shown, in pixels: less is a letter, not a word. */
const LEAST_SHOWN = 48

/** What is to be drawn of a window, and where: pixels from the inline start of the plot, rows from its top. */
export function layOut(world: World, request: LayoutRequest): Layout {
  const { sizeClass, window, overscan = 0 } = request
  const scale = widened(fit(window, plotWidth(sizeClass, hasNamedLanes(world))), overscan)
  const plans = lanePlansOf(world, { sizeClass, window, expanded: request.expanded ?? [] })
  const lanes = drawLanes(world, plans, { ...request, scale })
  const last = lanes.at(-1)
  return {
    scale,
    sizeClass,
    rows: last ? last.row + last.rows : 1,
    lanes,
    eras: drawEras(world.eras, scale),
    eraRows: eraRows(world.eras),
    ticks: drawTicks(scale),
    connector: connectorOf(lanes, request.focused ?? null),
  }
}

function widened({ from, to, width }: TimeScale, overscan: number): TimeScale {
  const more = overscan * (to - from)
  return { from: from - more, to: to + more, width: width * (1 + 2 * overscan) }
}

interface DrawRequest extends LayoutRequest {
  readonly scale: TimeScale
}

function drawLanes(world: World, plans: readonly LanePlan[], request: DrawRequest): readonly DrawnLane[] {
  const head = hasNamedLanes(world) && request.sizeClass.laneColumn === 0 ? LANE_HEAD : 0
  let top = 0
  return plans.map((plan) => {
    const placed = placedIn(world, plan, request)
    const isOutside = placed.length === 0 && countOverlapping(world.store, plan.lane, request.scale) === 0
    const rows = (isOutside ? 1 : plan.rows) + 2 * LANE_AIR + head
    const row = top
    top += rows
    const drawn = { label: plan.lane.label, row, rows }
    if (isOutside) return { ...drawn, ...EMPTY, outside: outsideOf(world.store, plan.lane, request.scale) }
    return {
      ...drawn,
      ...drawLane(world, plan, { ...request, placed, first: row + LANE_AIR + head }),
      outside: NOTHING,
    }
  })
}

const NOTHING: DrawnLane['outside'] = { earlier: null, later: null }
const EMPTY = { incidents: [], counts: [], crowd: null } as const

/** A lane of which nothing is in the window only says where its incidents are. */
function outsideOf(store: IncidentStore, { first, last }: Lane, { from }: TimeScale): DrawnLane['outside'] {
  const between = firstNotBefore(store, { first, last }, from)
  const hidden = (stretch: Stretch): Hidden | null =>
    stretch.first === stretch.last ? null : { count: stretch.last - stretch.first, span: takenBy(store, stretch) }
  return { earlier: hidden({ first, last: between }), later: hidden({ first: between, last }) }
}

/** What is drawn of a lane, and the focused incident whatever the room: without a label, in the lane's last row. */
function placedIn(world: World, plan: LanePlan, { scale, focused }: DrawRequest): readonly Placement[] {
  const placed = placementsTouching(tilesTouching(plan.grid, octaveOf(plan.grid, scale), scale), plan.placements)
  const inView = placed.filter(({ incident, label }) =>
    isInView(occupied(markPixelsOf(incident.date, scale), label), scale),
  )
  const position = focused == null ? -1 : world.store.positionOf(focused)
  const isOwn = position >= plan.lane.first && position < plan.lane.last
  if (!isOwn || placed.some((placement) => placement.position === position)) return inView
  const incident = world.store.at(position)
  if (!isInView(occupied(markPixelsOf(incident.date, scale), UNLABELLED), scale)) return inView
  return [...inView, { position, incident, row: plan.rows - 1, label: UNLABELLED, claims: [] }]
}

const UNLABELLED: LabelPlace = { side: 'none', width: 0 }

interface LaneRequest extends DrawRequest {
  readonly placed: readonly Placement[]
  /** Row of the lane's first incidents. */
  readonly first: number
}

function drawLane({ store, bounds }: World, plan: LanePlan, { scale, placed, first }: LaneRequest) {
  const { countRow, crowdRow, grid, lane } = plan
  const octave = octaveOf(grid, scale)
  const counts = countRow === null ? [] : countsOf(plan, { store, scale, octave, placed })
  const outline = crowdRow === null || counts.length === 0 ? null : crowdOutline([lane], { store, bounds, scale })
  return {
    incidents: placed.map((placement) => drawIncident(placement, scale, first + placement.row)),
    counts: counts.map((count) => ({ ...count, row: first + (countRow ?? 0) })),
    crowd: outline && { ...outline, row: first + (crowdRow ?? 0) },
  }
}

function isInView({ from, to }: PixelSpan, { width }: TimeScale): boolean {
  return to > 0 && from < width
}

function drawIncident({ incident, label, claims }: Placement, scale: TimeScale, row: number): DrawnIncident {
  const { title, date } = incident
  return {
    incident,
    mark: markOf(date, scale),
    row,
    label: drawLabel(title, label, { date, scale }),
    claims: claims.map(({ claim, label: place }, index) => ({
      claim,
      mark: markOf(claim.date, scale),
      row: row + index + 1,
      label: drawLabel(claim.source.name, place, { date: claim.date, scale }),
    })),
  }
}

interface Drawn {
  readonly date: TimelineDate
  readonly scale: TimeScale
}

/** The label of a bar of which little more than an edge is in view is left out. */
function drawLabel(text: string, place: LabelPlace, { date, scale }: Drawn): DrawnLabel {
  const at = labelAt(place, date, scale)
  const to = Math.min(writableOf(date, scale).to, scale.width + OVERSCAN)
  const seen = Math.min(to, scale.width) - at
  const isLost = place.side === 'inside' && seen < Math.min(place.width, LEAST_SHOWN)
  return { text, ...place, side: isLost ? 'none' : place.side, at, to }
}

/** A label inside a bar that began before the window stays in sight while its bar does. */
function labelAt({ side, width }: LabelPlace, date: TimelineDate, scale: TimeScale): number {
  const bar = markPixelsOf(date, scale)
  if (side === 'before') return bar.from - LABEL_GAP
  if (side !== 'inside') return bar.to + LABEL_GAP
  const inside = writableOf(date, scale)
  return Math.min(Math.max(inside.from, 0) + LABEL_GAP, inside.to - LABEL_GAP - width)
}
