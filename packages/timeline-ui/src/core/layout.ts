import { type Connector, connectorOf } from './connector'
import { type DrawnTick, drawTicks } from './drawn-tick'
import { type DrawnEra, drawEras, eraRows } from './era'
import type { Span, TimelineClaim, TimelineDate, TimelineIncident } from './incident'
import { LABEL_GAP, type LabelPlace, type LabelSide, occupied, writableOf } from './label'
import { type Mark, markOf, markPixelsOf, OVERSCAN, pixelsOf } from './mark'
import { type PackedIncident, type PackedLane, wholeScale } from './pack'
import { packingOf } from './packing'
import type { PixelSpan } from './pixel-span'
import { plotWidth, type SizeClass } from './size-class'
import { fit, type TimeScale, toPixels } from './time-scale'
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
/** Least of a label inside a bar that is shown, in pixels: less is a letter, not a word. */
const LEAST_SHOWN = 48

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
    const isOutside = !isTouched(world, lane, request)
    const rows = (isOutside ? 1 : lane.reserved) + 2 * LANE_AIR + head
    const row = top
    top += rows
    if (isOutside) return { ...outsideLane(lane, request.scale), row, rows }
    return drawLane(world, lane, { ...request, row, rows, first: row + LANE_AIR + head })
  })
}

interface LaneRequest extends DrawRequest {
  readonly row: number
  readonly rows: number
  /** Row of the lane's first incidents. */
  readonly first: number
}

/** Whether a mark, a label or a count of the lane can be seen in the window. */
function isTouched(world: World, lane: PackedLane, { scale, focused }: DrawRequest): boolean {
  const isSeen = ({ from, to }: PixelSpan) => to > 0 && from < scale.width
  const offset = toPixels(wholeScale(world, scale), scale.from)
  return (
    lane.counts.some(({ at }) => at >= offset && at <= offset + scale.width) ||
    lane.incidents.some(
      ({ incident, row, label }) =>
        (row !== null || incident.id === focused) && isSeen(occupied(markPixelsOf(incident.date, scale), label)),
    )
  )
}

/** A lane of which nothing is in the window is slim: it only says where its incidents are. */
function outsideLane({ label, incidents }: PackedLane, scale: TimeScale) {
  const all = incidents.map(({ incident }) => incident)
  const isEarlier = ({ date }: TimelineIncident) => pixelsOf(date, scale).to <= 0
  const outside = { earlier: all.filter(isEarlier), later: all.filter((incident) => !isEarlier(incident)) }
  return { label, incidents: [], counts: [], outside }
}

function drawLane(world: World, lane: PackedLane, request: LaneRequest): DrawnLane {
  const { scale, row, rows, first } = request
  const offset = toPixels(wholeScale(world, scale), scale.from)
  const last = first + lane.reserved - 1
  const incidents = lane.incidents.flatMap((packed) => {
    const at = packed.row ?? (packed.incident.id === request.focused ? lane.reserved - 1 : null)
    if (at === null || !isInView(markPixelsOf(packed.incident.date, scale), scale)) return []
    return [drawIncident(packed, scale, first + at)]
  })
  const counts = lane.counts.map(({ at, incidents }) => ({ at: at - offset, row: last, incidents }))
  const inView = counts.filter(({ at }) => at >= 0 && at <= scale.width)
  return { label: lane.label, row, rows, incidents, counts: inView, outside: NOTHING }
}

const NOTHING: DrawnLane['outside'] = { earlier: [], later: [] }

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
