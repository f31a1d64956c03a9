import { type Connector, connectorOf } from './connector'
import { type DrawnTick, drawTicks } from './drawn-tick'
import { type DrawnEra, drawEras, eraRows } from './era'
import type { Span, TimelineClaim, TimelineDate, TimelineIncident } from './incident'
import { LABEL_GAP, type LabelPlace, type LabelSide, writableOf } from './label'
import { type Mark, markOf, markPixelsOf, type PixelSpan, pixelsOf } from './mark'
import { type PackedIncident, type PackedLane, wholeScale } from './pack'
import { packingOf } from './packing'
import { plotWidth, type SizeClass } from './size-class'
import { fit, type TimeScale, toPixels } from './time-scale'
import { hasNamedLanes, type World } from './world'

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
  /** Where none of its incidents is in the window: those before it, and those after. */
  readonly outside: { readonly earlier: readonly TimelineIncident[]; readonly later: readonly TimelineIncident[] }
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
const LANE_AIR = 0.25
/** Room for a lane's name above its marks, in rows. All of these are binary fractions, so that rows add up exactly. */
const LANE_HEAD = 0.75
export function layOut(world: World, request: LayoutRequest): Layout {
  const { sizeClass, window } = request
  const scale = fit(window, plotWidth(sizeClass, hasNamedLanes(world)))
  const packed = packingOf(world, scale, { sizeClass, expanded: request.expanded ?? [] })
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

interface DrawRequest extends LayoutRequest {
  readonly scale: TimeScale
}

function drawLanes(world: World, packed: readonly PackedLane[], request: DrawRequest): readonly DrawnLane[] {
  const head = hasNamedLanes(world) && request.sizeClass.laneColumn === 0 ? LANE_HEAD : 0
  let top = 0
  return packed.map((lane) => {
    const rows = lane.reserved + 2 * LANE_AIR + head
    const row = top
    top += rows
    return drawLane(world, lane, { ...request, row, rows, first: row + LANE_AIR + head })
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
  const last = first + lane.reserved - 1
  const incidents = lane.incidents.flatMap((packed) => {
    const at = packed.row ?? (packed.incident.id === request.focused ? lane.reserved - 1 : null)
    if (at === null || !isInView(markPixelsOf(packed.incident.date, scale), scale)) return []
    return [drawIncident(packed, scale, first + at)]
  })
  const counts = lane.counts.map(({ at, incidents }) => ({ at: at - offset, row: last, incidents }))
  const inView = counts.filter(({ at }) => at >= 0 && at <= scale.width)
  const outside = incidents.length + inView.length > 0 ? NOTHING : outsideOf(lane, scale)
  return { label: lane.label, row, rows, incidents, counts: inView, outside }
}

const NOTHING: DrawnLane['outside'] = { earlier: [], later: [] }

function outsideOf({ incidents }: PackedLane, scale: TimeScale): DrawnLane['outside'] {
  const all = incidents.map(({ incident }) => incident)
  const isEarlier = ({ date }: TimelineIncident) => pixelsOf(date, scale).to <= 0
  return { earlier: all.filter(isEarlier), later: all.filter((incident) => !isEarlier(incident)) }
}

/** Labels beside a mark reach into the window from outside, so a little more than the window is drawn. */
function isInView({ from, to }: PixelSpan, { width }: TimeScale): boolean {
  return to >= -320 && from <= width + 320
}

function drawIncident({ incident, label, claims }: PackedIncident, scale: TimeScale, row: number): DrawnIncident {
  const { title, date } = incident
  return {
    incident,
    mark: markOf(date, scale),
    row,
    label: { text: title, ...label, at: labelAt(label, date, scale) },
    claims: claims.map(({ claim, label: place }, index) => ({
      claim,
      mark: markOf(claim.date, scale),
      row: row + index + 1,
      label: { text: claim.source.name, ...place, at: labelAt(place, claim.date, scale) },
    })),
  }
}

/** A label inside a bar that began before the window stays in sight while its bar does. */
function labelAt({ side, width }: LabelPlace, date: TimelineDate, scale: TimeScale): number {
  const bar = markPixelsOf(date, scale)
  if (side === 'before') return bar.from - LABEL_GAP
  if (side !== 'inside') return bar.to + LABEL_GAP
  const inside = writableOf(date, scale)
  return Math.min(Math.max(inside.from, 0) + LABEL_GAP, inside.to - LABEL_GAP - width)
}
