import type { DateEnd } from '@dateline/schema'
import type { TimelineDate } from './incident'
import { isExactDate, kindOf, type MarkKind } from './mark-kind'
import { type MarkPiece, markPiecesOf } from './mark-pieces'
import { DOT, LEAST_BAR, type PixelSpan, pixelsBetween, widened } from './pixel-span'
import { type MarkSeal, sealsOf } from './seal'
import type { TimeScale } from './time-scale'

/** Length in pixels of the torn piece that stands for a side of which nothing is stated. */
export const STUB = 36
/** How far beyond the window a bar is drawn before it is cut, in pixels. */
export const OVERSCAN = 24

/** `cut`: the bar runs on outside the window. */
export type MarkEnd = DateEnd | 'cut'

/** What there is to draw of a date. A dot has no length: `from` and `to` are where it is. */
export interface Mark extends PixelSpan {
  readonly kind: MarkKind
  readonly start: MarkEnd
  readonly end: MarkEnd
  readonly core: PixelSpan | null
  /** The parts of `one-of` and `all-of` that are in view; none of any other kind. */
  readonly pieces: readonly MarkPiece[]
  /** The signs of doubt it carries, and where. */
  readonly seals: readonly MarkSeal[]
}

/** The pixels a date covers before anything is cut off; a side that goes on is infinite. */
export function pixelsOf(date: TimelineDate, scale: TimeScale): PixelSpan {
  const { earliest, latest, start, end, statedSide } = date
  const pixels = pixelsBetween(date, scale)
  if (start === 'unknown' && earliest === null) {
    return { ...pixels, from: pixelsBetween({ earliest: statedSide?.earliest ?? latest, latest }, scale).from - STUB }
  }
  if (end === 'unknown' && latest === null) {
    return { ...pixels, to: pixelsBetween({ earliest, latest: statedSide?.latest ?? earliest }, scale).to + STUB }
  }
  return pixels
}

/** The pixels its mark takes up: at least a dot's where it is exact, else at least those of the narrowest bar. */
export function markPixelsOf(date: TimelineDate, scale: TimeScale): PixelSpan {
  return widened(pixelsOf(date, scale), isExactDate(date) ? DOT : LEAST_BAR)
}

/** The mark that says no more than the date does, at this zoom. */
export function markOf(date: TimelineDate, scale: TimeScale): Mark {
  const pixels = pixelsOf(date, scale)
  if (isExactDate(date) && pixels.to - pixels.from < DOT) return dotOf(date, pixels)
  const whole = widened(pixels, LEAST_BAR)
  const drawn = cutTo(whole, scale.width)
  const ends = {
    start: whole.from > -Infinity && whole.from < drawn.from ? 'cut' : (date.start ?? 'known'),
    end: whole.to < Infinity && whole.to > drawn.to ? 'cut' : (date.end ?? 'known'),
  } as const
  return {
    kind: kindOf(date),
    ...drawn,
    ...ends,
    core: coreOf(date, scale, { pixels, whole, drawn }),
    pieces: markPiecesOf(date, scale, drawn),
    seals: sealsOf(date, { ...drawn, ...ends }),
  }
}

function dotOf(date: TimelineDate, { from, to }: PixelSpan): Mark {
  const at = (from + to) / 2
  const dot = { from: at, to: at, start: 'known', end: 'known' } as const
  return { kind: 'dot', ...dot, core: null, pieces: [], seals: sealsOf(date, dot) }
}

type MarkShape = Pick<Mark, 'from' | 'to' | 'core'>

/** Whether the solid core reaches a side of the mark. */
export function isSolidAt({ core, ...mark }: MarkShape, side: 'from' | 'to'): boolean {
  return core !== null && Math.abs(core[side] - mark[side]) < 1
}

/** What of a mark is possible and not certain, as parts of its length. */
export function possibleParts(mark: MarkShape): readonly PixelSpan[] {
  const { core, from, to } = mark
  if (!core) return [{ from: 0, to: 1 }]
  const before = isSolidAt(mark, 'from') ? [] : [{ from: 0, to: (core.from - from) / (to - from) }]
  const after = isSolidAt(mark, 'to') ? [] : [{ from: (core.to - from) / (to - from), to: 1 }]
  return [...before, ...after]
}

/**
 * A bar that ends is drawn a little past the window's edge; one that goes on shows its arrowhead at the edge. Of one
 * that lies outside altogether the near end is left, where it is, for its label may reach into the window.
 */
function cutTo({ from, to }: PixelSpan, width: number): PixelSpan {
  const [first, last] = [-OVERSCAN, width + OVERSCAN]
  return {
    from: from === -Infinity ? Math.min(0, to - LEAST_BAR) : Math.max(from, Math.min(first, to - LEAST_BAR)),
    to: to === Infinity ? Math.max(width, from + LEAST_BAR) : Math.min(to, Math.max(last, from + LEAST_BAR)),
  }
}

interface Drawing {
  readonly pixels: PixelSpan
  /** The same, widened to the narrowest bar. */
  readonly whole: PixelSpan
  /** What of it is in view. */
  readonly drawn: PixelSpan
}

function coreOf(date: TimelineDate, scale: TimeScale, { pixels, whole, drawn }: Drawing): PixelSpan | null {
  if (!date.core || kindOf(date) !== 'lasted') return null
  const stretch = whole.to - whole.from > pixels.to - pixels.from ? LEAST_BAR / (pixels.to - pixels.from) : 1
  const at = (pixel: number) => (stretch === 1 ? pixel : whole.from + (pixel - pixels.from) * stretch)
  const core = pixelsBetween(date.core, scale)
  const from = Math.max(at(core.from), drawn.from)
  const to = Math.min(at(core.to), drawn.to)
  return to > from ? { from, to } : null
}
