import { countsOf, type PackedCount } from './counts'
import type { TimelineClaim, TimelineIncident } from './incident'
import { type LabelPlace, occupied, placeClaimLabel, placeLabel, writableOf } from './label'
import { markPixelsOf } from './mark'
import { sealCount } from './seal'
import type { SizeClass } from './size-class'
import { type RowSpan, stackRows } from './stack-rows'
import type { TimeScale } from './time-scale'
import type { Lane, World } from './world'

/** Least distance between what lies in one row, in pixels. */
const GAP = 10
/** Where an incident lies in its lane. `row` is `null` where there is no room: it is counted instead. */
export interface PackedIncident {
  readonly incident: TimelineIncident
  readonly row: number | null
  readonly label: LabelPlace
  readonly claims: readonly PackedClaim[]
}

export interface PackedClaim {
  readonly claim: TimelineClaim
  readonly label: LabelPlace
}

export interface PackedLane {
  readonly label: string | null
  /** Rows that its incidents and counts take, and rows that are kept for them. */
  readonly used: number
  readonly reserved: number
  readonly incidents: readonly PackedIncident[]
  readonly counts: readonly PackedCount[]
}

export interface PackRules {
  /** Rows of each lane, by position; as many as needed where infinite. */
  readonly rowsOf: (lane: Lane, position: number) => number
  readonly sizeClass: SizeClass
}

/**
 * Gives every incident its row. Worked out from the bounds of the whole timeline and the zoom alone, never from what
 * is in the window, so that nothing changes its row while the reader pans.
 */
export function packLanes(world: World, scale: TimeScale, { rowsOf, sizeClass }: PackRules): readonly PackedLane[] {
  const whole = wholeScale(world, scale)
  return world.lanes.map((lane, position) => packLane(lane, whole, { rows: rowsOf(lane, position), sizeClass }))
}

/**
 * The same zoom, laid over all of the bounds; itself where it is longer than they are. Rounded, for panning leaves dust
 * in the last digits.
 */
export function wholeScale({ bounds }: World, scale: TimeScale): TimeScale {
  const { from, to, width } = scale
  if (to - from > bounds.to - bounds.from) return scale
  const millisecondsPerPixel = Number(((to - from) / width).toPrecision(9))
  return { ...bounds, width: (bounds.to - bounds.from) / millisecondsPerPixel }
}

interface LaneRules {
  readonly rows: number
  readonly sizeClass: SizeClass
}

interface Candidate {
  readonly incident: TimelineIncident
  readonly label: LabelPlace
  readonly claims: readonly PackedClaim[]
  readonly labelled: RowSpan
  readonly bare: RowSpan
}

function packLane(lane: Lane, whole: TimeScale, { rows, sizeClass }: LaneRules): PackedLane {
  const candidates = lane.incidents.map((incident) => candidateOf(incident, whole, sizeClass))
  const all = stackRows(
    candidates.map(({ labelled }) => labelled),
    { gap: GAP, limit: rows },
  )
  if (!all.includes(null)) {
    const incidents = candidates.map((one, index) => ({ ...one, row: all[index] ?? null }))
    const used = rowsUsed(incidents)
    return { label: lane.label, used, reserved: Number.isFinite(rows) ? rows : used, incidents, counts: [] }
  }
  const incidents = packByRank(candidates, rows - 1)
  return { label: lane.label, used: rows, reserved: rows, incidents, counts: countsOf(unplacedIn(incidents), whole) }
}

/** The heavier come first; one whose label finds no room may stand without it. */
function packByRank(candidates: readonly Candidate[], limit: number): readonly PackedIncident[] {
  const byRank = candidates.toSorted((a, b) => rankOf(b) - rankOf(a))
  const first = stackRows(
    byRank.map(({ labelled }) => labelled),
    { gap: GAP, limit },
  )
  const labelled = byRank.filter((_, index) => first[index] !== null)
  const rest = byRank.filter((_, index) => first[index] === null)
  const rows = stackRows([...labelled.map((one) => one.labelled), ...rest.map((one) => one.bare)], { gap: GAP, limit })
  const found = new Map<Candidate, PackedIncident>()
  for (const [index, candidate] of [...labelled, ...rest].entries()) {
    const label: LabelPlace = index < labelled.length ? candidate.label : { side: 'none', width: 0 }
    found.set(candidate, { ...candidate, label, row: rows[index] ?? null })
  }
  return candidates.flatMap((candidate) => found.get(candidate) ?? [])
}

function candidateOf(incident: TimelineIncident, whole: TimeScale, sizeClass: SizeClass): Candidate {
  const bar = markPixelsOf(incident.date, whole)
  const inside = writableOf(incident.date, whole)
  const room = { from: 0, to: whole.width }
  const label = placeLabel(incident.title, bar, {
    inside,
    room,
    most: sizeClass.label,
    cut: sizeClass.cut,
    seals: sealCount(incident.date),
  })
  const claims = (incident.claims ?? []).map((claim) => ({ claim, label: placeClaimLabel(claim, whole) }))
  const claimed = claims.map(({ claim, label }) => occupied(markPixelsOf(claim.date, whole), label))
  const rows = 1 + claims.length
  return {
    incident,
    label,
    claims,
    labelled: union([occupied(bar, label), ...claimed], rows),
    bare: union([occupied(bar, { side: 'none', width: 0 }), ...claimed], rows),
  }
}

function union(spans: readonly RowSpan[], rows: number): RowSpan {
  return {
    from: Math.min(...spans.map(({ from }) => from)),
    to: Math.max(...spans.map(({ to }) => to)),
    rows,
  }
}

function unplacedIn(incidents: readonly PackedIncident[]): readonly TimelineIncident[] {
  return incidents.filter(({ row }) => row === null).map(({ incident }) => incident)
}

function rankOf({ incident }: Candidate): number {
  return (incident.isHighlighted ? 1000 : 0) + (incident.rank ?? 50)
}

function rowsUsed(incidents: readonly PackedIncident[]): number {
  return Math.max(1, ...incidents.map(({ incident, row }) => (row ?? 0) + 1 + (incident.claims?.length ?? 0)))
}
