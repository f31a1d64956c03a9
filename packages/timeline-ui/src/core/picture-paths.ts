import { BAR, CAP_ROOM } from './bar'
import type { Connector } from './connector'
import { CROWD_BAR } from './crowd'
import type { DrawnCrowd, Layout } from './layout'
import { isSolidAt, type Mark, type MarkEnd, possibleParts } from './mark'
import { linksOf } from './mark-pieces'
import { boxPath, circlePath, jointedPath, linePath } from './path-data'
import type { PixelSpan } from './pixel-span'

/** What shapes of one kind are drawn as, from the ground up: the marks of many incidents in one path. */
export const PATH_KINDS = [
  'crowd',
  'connector',
  'link-one-of',
  'link-all-of',
  'tint',
  'piece-tint',
  'stripes',
  'edge',
  'piece-edge',
  'solid',
  'dot',
  'piece-dot',
  'cap-open',
  'cap-unknown',
  'solid-cap-open',
  'solid-cap-unknown',
] as const

export type PathKind = (typeof PATH_KINDS)[number]

/** Path data for each kind that there is any of. */
export type PicturePaths = Partial<Readonly<Record<PathKind, string>>>

/** Size of the plot in pixels, as it is on the screen: a layout stretches to it. */
export interface PlotSize {
  readonly width: number
  /** Height of one row. */
  readonly row: number
}

/** Every mark of a layout as a handful of paths: work and elements depend on the room, not on who is in it. */
export function picturePaths(
  { lanes, scale, connector }: Layout,
  { width, row: height }: PlotSize,
): { readonly incidents: PicturePaths; readonly claims: PicturePaths } {
  const stretch = width / scale.width
  const topOf = (row: number) => (row + 0.5) * height - BAR.middle
  const incidents = lanes.flatMap((lane) => lane.incidents)
  const drawn = (marks: readonly { readonly mark: Mark; readonly row: number }[]) =>
    pathsOf(marks.flatMap(({ mark, row }) => shapesOf(mark, { stretch, top: topOf(row) })))
  const crowd = lanes.map((lane) => (lane.crowd ? crowdPath(lane.crowd, { stretch, height }) : '')).join('')
  return {
    incidents: {
      ...drawn(incidents),
      ...(crowd && { crowd }),
      ...(connector && { connector: connectorPath(connector, { stretch, height }) }),
    },
    claims: drawn(incidents.flatMap(({ claims }) => claims)),
  }
}

interface Stretch {
  readonly stretch: number
  /** Of one row. */
  readonly height: number
}

/** Down from the anchor, along, and to what hangs on it. */
function connectorPath({ from, to, along }: Connector, { stretch, height }: Stretch): string {
  const at = (pixels: number, row: number) => [pixels * stretch, row * height] as const
  return jointedPath([at(from.at, from.row + 0.5), at(from.at, along), at(to.at, along), at(to.at, to.row + 0.5)])
}

/** The outline of a crowd, bar by bar, in the row that is kept for it. */
function crowdPath({ at, heights, row }: DrawnCrowd, { stretch, height }: Stretch): string {
  const bars = heights.map((part, nth) => {
    const from = (at + nth * CROWD_BAR) * stretch
    const bottom = (row + 0.9) * height
    return part === 0
      ? ''
      : boxPath({ from, to: from + CROWD_BAR * stretch, top: bottom - 0.8 * part * height, bottom })
  })
  return bars.join('')
}

/** One mark by itself, its bar at the top of its drawing. */
export function markPaths(mark: Mark, stretch: number): PicturePaths {
  return pathsOf(shapesOf(mark, { stretch, top: 0 }))
}

type Shape = readonly [PathKind, string]

function pathsOf(shapes: readonly Shape[]): PicturePaths {
  const paths: Partial<Record<PathKind, string>> = {}
  for (const [kind, data] of shapes) paths[kind] = (paths[kind] ?? '') + data
  return paths
}

interface Place {
  readonly stretch: number
  /** Of the bar, in pixels from the top of the rows. */
  readonly top: number
}

function shapesOf(mark: Mark, { stretch, top }: Place): readonly Shape[] {
  if (mark.kind === 'dot') {
    return mark.seals.length > 0 ? [] : [['dot', circlePath(mark.from * stretch, top + BAR.middle, DOT_RADIUS)]]
  }
  const bar = { ...bodyOf(mark, stretch), top }
  const hasPieces = mark.kind === 'one-of' || mark.kind === 'all-of'
  return [...(hasPieces ? piecesOf(mark, bar) : wholeOf(mark, bar)), ...capsOf(mark, bar)]
}

const DOT_RADIUS = 6

/** The body of a bar on the screen. */
interface Bar extends PixelSpan {
  readonly top: number
}

/** Caps are drawn beyond the body: the body makes room for them. */
function bodyOf({ from, to, start, end }: Mark, stretch: number): PixelSpan {
  const begin = from * stretch + (CAP_ROOM[start] ?? 0)
  return { from: begin, to: Math.max(begin, to * stretch - (CAP_ROOM[end] ?? 0)) }
}

function wholeOf(mark: Mark, bar: Bar): readonly Shape[] {
  const box = sidesOf(bar, bar)
  const stripes: readonly Shape[] = mark.kind === 'scattered' ? [['stripes', linePath(bar, bar.top + BAR.middle)]] : []
  return [['tint', boxPath(box)], ...stripes, ...edgesOf(mark, bar), ...coreOf(mark, bar)]
}

/** Whether one dashed line goes all around it. */
function isBox({ core, start, end }: Mark): boolean {
  return !core && start === 'known' && end === 'known'
}

/** A dashed line around what is only possible; what lasted needs none. */
function edgesOf(mark: Mark, bar: Bar): readonly Shape[] {
  if (isBox(mark)) return [['edge', boxPath(sidesOf(bar, bar), 3)]]
  return possibleParts(mark).flatMap((part): Shape[] => {
    const span = partOf(bar, part)
    return [
      ['edge', linePath(span, bar.top + BAR.top)],
      ['edge', linePath(span, bar.top + BAR.bottom)],
    ]
  })
}

function coreOf({ core, from, to }: Mark, bar: Bar): readonly Shape[] {
  if (!core) return []
  const length = to - from
  const span = partOf(bar, { from: (core.from - from) / length, to: (core.to - from) / length })
  const { top, bottom } = sidesOf(span, bar)
  return [['solid', boxPath({ ...span, top: top - 0.5, bottom: bottom + 0.5 }, 2)]]
}

function piecesOf(mark: Mark, bar: Bar): readonly Shape[] {
  const { kind, pieces, from, to } = mark
  const place = (span: PixelSpan) =>
    partOf(bar, { from: (span.from - from) / (to - from), to: (span.to - from) / (to - from) })
  const middle = bar.top + BAR.middle
  const links = linksOf({ pieces, from, to }).map(
    (link): Shape => [kind === 'one-of' ? 'link-one-of' : 'link-all-of', linePath(place(link), middle)],
  )
  const drawn = pieces.flatMap((piece): Shape[] => {
    const span = place(piece)
    if (piece.kind === 'dot') return [['piece-dot', circlePath((span.from + span.to) / 2, middle, DOT_RADIUS)]]
    const box = boxPath(sidesOf(span, bar), 3)
    const stripes: Shape[] = piece.kind === 'scattered' ? [['stripes', linePath(span, middle)]] : []
    return [['piece-tint', box], ...stripes, ['piece-edge', box]]
  })
  return [...links, ...drawn]
}

/** What closes a bar: nothing where it is solid or cut, a dashed line where it is only possible, else its own shape. */
function capsOf(mark: Mark, bar: Bar): readonly Shape[] {
  const isClosed = mark.kind === 'one-of' || mark.kind === 'all-of' || isBox(mark)
  return [
    ...capOf(mark.start, { at: bar.from, top: bar.top, direction: -1, isSolid: isSolidAt(mark, 'from'), isClosed }),
    ...capOf(mark.end, { at: bar.to, top: bar.top, direction: 1, isSolid: isSolidAt(mark, 'to'), isClosed }),
  ]
}

interface CapPlace {
  readonly at: number
  readonly top: number
  /** Away from the bar. */
  readonly direction: -1 | 1
  readonly isSolid: boolean
  /** Whether it needs no more line where it ends. */
  readonly isClosed: boolean
}

function capOf(end: MarkEnd, { at, top, direction, isSolid, isClosed }: CapPlace): readonly Shape[] {
  if (end === 'cut' || (end === 'known' && (isSolid || isClosed))) return []
  const path = (points: readonly (readonly [number, number])[]) =>
    jointedPath(points.map(([x, y]) => [at + direction * x, top + y]))
  if (end === 'known') return [['edge', path(SIDE)]]
  if (isSolid && end === 'open') return [['solid-cap-open', path(SOLID_ARROWHEAD)]]
  return [[isSolid ? `solid-cap-${end}` : `cap-${end}`, path(end === 'open' ? ARROWHEAD : TORN_EDGE)]]
}

type Points = readonly (readonly [number, number])[]

const SIDE: Points = [
  [0, BAR.top],
  [0, BAR.bottom],
]
const ARROWHEAD: Points = [
  [0, BAR.top],
  [9, BAR.middle],
  [0, BAR.bottom],
]
/** It reaches into the bar, so that no seam shows. */
const SOLID_ARROWHEAD: Points = [
  [-3, BAR.top - 0.5],
  [0, BAR.top - 0.5],
  [9, BAR.middle],
  [0, BAR.bottom + 0.5],
  [-3, BAR.bottom + 0.5],
]
const TORN_EDGE: Points = [
  [0, BAR.top],
  [7, 4],
  [1.5, 6.5],
  [7, 9],
  [1.5, 11.5],
  [7, 14],
  [4, BAR.bottom],
  [0, BAR.bottom],
]

function sidesOf({ from, to }: PixelSpan, { top }: Bar) {
  return { from, to, top: top + BAR.top, bottom: top + BAR.bottom }
}

function partOf({ from, to }: PixelSpan, part: PixelSpan): PixelSpan {
  return { from: from + part.from * (to - from), to: from + part.to * (to - from) }
}
