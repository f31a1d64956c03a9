import type { DateEnd, DateQualifier } from '@dateline/schema'
import type { TimelineDate } from './incident'
import { type TimeScale, toPixels } from './time-scale'

/** Width of a dot in pixels. An extent narrower than this is drawn as one. */
export const DOT = 12
/** Length in pixels of the torn piece that stands for a side of which nothing is stated. */
export const STUB = 36
/** How far beyond the window a bar is drawn before it is cut, in pixels. */
export const OVERSCAN = 24

/** `cut`: the bar runs on outside the window. */
export type MarkEnd = DateEnd | 'cut'

/** Pixels from the inline start, `from` ≤ `to`. */
export interface PixelSpan {
  readonly from: number
  readonly to: number
}

/**
 * `dot`: at this moment, as far as the zoom can tell. `within`: one moment somewhere inside, tinted with a dashed edge.
 * `lasted`: solid through its core, the rest of its possible extent tinted and dashed.
 */
export interface Mark extends PixelSpan {
  readonly kind: 'dot' | 'within' | 'lasted'
  readonly start: MarkEnd
  readonly end: MarkEnd
  readonly core: PixelSpan | null
  readonly qualifier: DateQualifier
}

/** The pixels a date covers before anything is cut off; a side that goes on is infinite. */
export function pixelsOf(date: TimelineDate, scale: TimeScale): PixelSpan {
  const pixels = { from: side(date.earliest, scale, -1), to: side(date.latest, scale, 1) }
  if (date.start === 'unknown' && date.earliest === null) {
    return { ...pixels, from: side(date.statedSide?.earliest ?? date.latest, scale, -1) - STUB }
  }
  if (date.end === 'unknown' && date.latest === null) {
    return { ...pixels, to: side(date.statedSide?.latest ?? date.earliest, scale, 1) + STUB }
  }
  return pixels
}

/** The pixels its mark takes up: at least a dot's. */
export function markPixelsOf(date: TimelineDate, scale: TimeScale): PixelSpan {
  const { from, to } = pixelsOf(date, scale)
  if (to - from >= DOT) return { from, to }
  const at = (from + to) / 2
  return { from: at - DOT / 2, to: at + DOT / 2 }
}

/** The mark that says no more than the date does, at this zoom. */
export function markOf(date: TimelineDate, scale: TimeScale): Mark {
  const whole = pixelsOf(date, scale)
  const qualifier = date.qualifier ?? 'none'
  if (whole.to - whole.from < DOT) {
    const at = (whole.from + whole.to) / 2
    return { kind: 'dot', from: at, to: at, start: 'known', end: 'known', core: null, qualifier }
  }
  const drawn = cutTo(whole, scale.width)
  return {
    kind: kindOf(date),
    ...drawn,
    start: whole.from > Number.NEGATIVE_INFINITY && whole.from < drawn.from ? 'cut' : (date.start ?? 'known'),
    end: whole.to < Number.POSITIVE_INFINITY && whole.to > drawn.to ? 'cut' : (date.end ?? 'known'),
    core: coreOf(date, scale, drawn),
    qualifier,
  }
}

/** Whether it lasted or happened at one moment somewhere within. */
export function kindOf(date: TimelineDate): 'within' | 'lasted' {
  const goesOn = date.start === 'open' || date.end === 'open' || date.start === 'unknown' || date.end === 'unknown'
  return date.shape === 'span' || (date.shape === undefined && (goesOn || Boolean(date.core))) ? 'lasted' : 'within'
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

/** A bar that ends is drawn a little past the window's edge; one that goes on shows its arrowhead at the edge. */
function cutTo({ from, to }: PixelSpan, width: number): PixelSpan {
  return {
    from: from === Number.NEGATIVE_INFINITY ? 0 : Math.max(from, -OVERSCAN),
    to: to === Number.POSITIVE_INFINITY ? width : Math.min(to, width + OVERSCAN),
  }
}

function coreOf(date: TimelineDate, scale: TimeScale, drawn: PixelSpan): PixelSpan | null {
  if (!date.core || kindOf(date) === 'within') return null
  const from = Math.max(side(date.core.earliest, scale, -1), drawn.from)
  const to = Math.min(side(date.core.latest, scale, 1), drawn.to)
  return to > from ? { from, to } : null
}

function side(instant: number | null, scale: TimeScale, direction: -1 | 1): number {
  return instant === null ? direction * Number.POSITIVE_INFINITY : toPixels(scale, instant)
}
