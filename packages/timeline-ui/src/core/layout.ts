import { type Connector, connectorOf } from './connector'
import { type DrawnTick, drawTicks } from './drawn-tick'
import { type DrawnEra, drawEras, eraRows } from './era'
import type { Span, TimelineClaim, TimelineIncident } from './incident'
import { LABEL_GAP, type LabelPlace, type LabelSide, placeClaimLabel, writableOf } from './label'
import { type Mark, markOf, markPixelsOf, type PixelSpan } from './mark'
import { type PackedIncident, type PackedLane, packLanes, wholeScale } from './pack'
import { plotWidth, type SizeClass } from './size-class'
import { fit, type TimeScale, toPixels } from './time-scale'
import type { Lane, World } from './world'

/** A label and where it begins, in pixels; `before` ends there instead. */
export interface DrawnLabel {
  readonly text: string
  readonly side: LabelSide
  readonly at: number
  readonly width: number
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

export interface DrawnCount {
  readonly at: number
  readonly row: number
  readonly incidents: readonly TimelineIncident[]
}

export interface DrawnLane {
  readonly label: string | null
  readonly row: number
  readonly rows: number
  readonly incidents: readonly DrawnIncident[]
  readonly counts: readonly DrawnCount[]
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
  /** Shown whatever the room; its connector is drawn. */
  readonly focused?: string | null
  /** Lanes that take all the rows they need, by label. */
  readonly expanded?: readonly (string | null)[]
}

/** Air above and below the rows of a lane, in rows. */
const LANE_AIR = 0.3
/** The most rows that all lanes together take at first, and the least of one. */
const ROWS = { most: 20, least: 4 }

export function hasNamedLanes({ lanes }: World): boolean {
  return lanes.some(({ label }) => label !== null)
}

export function layOut(world: World, request: LayoutRequest): Layout {
  const { sizeClass, window } = request
  const scale = fit(window, plotWidth(sizeClass, hasNamedLanes(world)))
  const packed = packLanes(world, scale, { sizeClass, rowsOf: rowsOf(world, request) })
  const lanes = drawLanes(world, packed, { ...request, scale })
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

/**
 * A lane keeps at every zoom the rows that it needs where all is in view, so that the page around the picture never
 * moves; an expanded lane takes what it needs.
 */
function rowsOf(world: World, { sizeClass, expanded = [] }: LayoutRequest) {
  const whole = fit(world.bounds, plotWidth(sizeClass, hasNamedLanes(world)))
  const limit = Math.max(ROWS.least, Math.floor(ROWS.most / Math.max(1, world.lanes.length)))
  const needed = packLanes(world, whole, { sizeClass, rowsOf: () => limit }).map(({ rows }) => rows)
  return ({ label }: Lane, position: number) =>
    expanded.includes(label) ? Number.POSITIVE_INFINITY : (needed[position] ?? limit)
}

interface DrawRequest extends LayoutRequest {
  readonly scale: TimeScale
}

function drawLanes(world: World, packed: readonly PackedLane[], request: DrawRequest): readonly DrawnLane[] {
  const isNamedAbove = hasNamedLanes(world) && request.sizeClass.laneColumn === 0
  const fixed = rowsOf(world, request)
  let top = 0
  return packed.map((lane, position) => {
    const source = world.lanes[position]
    const reserved = source ? fixed(source, position) : lane.rows
    const rows = (Number.isFinite(reserved) ? reserved : lane.rows) + 2 * LANE_AIR + (isNamedAbove ? 0.8 : 0)
    const row = top
    top += rows
    return drawLane(world, lane, { ...request, row, rows, first: row + LANE_AIR + (isNamedAbove ? 0.8 : 0) })
  })
}

interface LaneRequest extends DrawRequest {
  readonly row: number
  readonly rows: number
  /** Row of the lane's first incidents. */
  readonly first: number
}

function drawLane(world: World, lane: PackedLane, request: LaneRequest): DrawnLane {
  const { scale, row, rows, first } = request
  const whole = wholeScale(world, scale)
  const offset = toPixels(whole, scale.from)
  const last = first + lane.rows - 1
  const incidents = lane.incidents.flatMap((packed) => {
    const at = packed.row ?? (packed.incident.id === request.focused ? lane.rows - 1 : null)
    if (at === null || !isInView(markPixelsOf(packed.incident.date, scale), scale)) return []
    return [drawIncident(packed, scale, first + at)]
  })
  const counts = lane.counts.map(({ at, incidents }) => ({ at: at - offset, row: last, incidents }))
  return { label: lane.label, row, rows, incidents, counts: counts.filter(({ at }) => at >= 0 && at <= scale.width) }
}

/** Labels beside a mark reach into the window from outside, so a little more than the window is drawn. */
function isInView({ from, to }: PixelSpan, { width }: TimeScale): boolean {
  return to >= -320 && from <= width + 320
}

function drawIncident({ incident, label }: PackedIncident, scale: TimeScale, row: number): DrawnIncident {
  const room = { from: Number.NEGATIVE_INFINITY, to: Number.POSITIVE_INFINITY }
  const claims = (incident.claims ?? []).map((claim, index) => {
    const bar = markPixelsOf(claim.date, scale)
    const place = placeClaimLabel(claim, bar, room)
    return {
      claim,
      mark: markOf(claim.date, scale),
      row: row + index + 1,
      label: { text: claim.source.name, ...place, at: labelAt(place, { bar, inside: bar }) },
    }
  })
  const bar = markPixelsOf(incident.date, scale)
  return {
    incident,
    mark: markOf(incident.date, scale),
    row,
    label: { text: incident.title, ...label, at: labelAt(label, { bar, inside: writableOf(incident.date, scale) }) },
    claims,
  }
}

interface LabelGround {
  readonly bar: PixelSpan
  readonly inside: PixelSpan
}

/** A label inside a bar that began before the window stays in sight while its bar does. */
function labelAt({ side, width }: LabelPlace, { bar, inside }: LabelGround): number {
  if (side === 'before') return bar.from - LABEL_GAP
  if (side !== 'inside') return bar.to + LABEL_GAP
  return Math.min(Math.max(inside.from, 0) + LABEL_GAP, inside.to - LABEL_GAP - width)
}
