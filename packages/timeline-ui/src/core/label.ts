import type { TimelineDate } from './incident'
import { markPixelsOf, pixelsOf } from './mark'
import { kindOf } from './mark-kind'
import { type PixelSpan, pixelsBetween, widened } from './pixel-span'
import { sealCount } from './seal'
import type { RowSpan } from './stack-rows'
import { textWidth } from './text-width'
import type { TimeScale } from './time-scale'

/** Type size of labels in the picture, in pixels. */
export const LABEL_SIZE = 13
/** Between a mark and its label, and between a bar's edge and the label inside it, in pixels. */
export const LABEL_GAP = 8
/** Narrowest piece of the axis that a mark takes up, so that a finger finds it. */
export const LEAST_TARGET = 24
/** Shortest label worth cutting to, in pixels. */
const LEAST_LABEL = 60
/** Extra room for the sign of an approximate or uncertain date. */
const SEAL = 20

export type LabelSide = 'inside' | 'after' | 'before' | 'none'

/** Where a label goes; `width` is the most it may take, in pixels. */
export interface LabelPlace {
  readonly side: LabelSide
  readonly width: number
}

export interface LabelRules {
  /** The part of the bar that a label may be written on, all of one tone. */
  readonly inside: PixelSpan
  /** Pixels within which labels stay. */
  readonly room: PixelSpan
  /** The most a label beside its mark may take, in pixels. */
  readonly most: number
  /** The least room inside the bar for which a longer label is cut short rather than put beside, in pixels. */
  readonly cut: number
  /** How many signs of doubt stand inside the bar. */
  readonly seals: number
}

/** What a label may be written on: the core of what lasted, the longest gap between pieces, the whole of any other. */
export function writableOf(date: TimelineDate, scale: TimeScale): PixelSpan {
  const kind = kindOf(date)
  if (kind === 'one-of' || kind === 'all-of') return longestGap(date, scale)
  return date.core && kind === 'lasted' ? pixelsBetween(date.core, scale) : pixelsOf(date, scale)
}

function longestGap({ pieces = [] }: TimelineDate, scale: TimeScale): PixelSpan {
  let longest = NO_GROUND
  for (const [nth, { earliest }] of pieces.entries()) {
    const gap = pixelsBetween({ earliest: pieces[nth - 1]?.latest ?? earliest, latest: earliest }, scale)
    if (gap.to - gap.from > longest.to - longest.from) longest = gap
  }
  return longest
}

const NO_GROUND: PixelSpan = { from: 0, to: 0 }

/**
 * Inside the bar where it fits, else after it, else before it where the end of the timeline is near; cut short on the
 * roomiest side where it fits on none, and left out where not even a few letters would be seen.
 */
export function placeLabel(text: string, bar: PixelSpan, { inside, room, most, cut, seals }: LabelRules): LabelPlace {
  const needed = textWidth(text, LABEL_SIZE) + 2
  const written = Math.min(inside.to, room.to) - Math.max(inside.from, room.from)
  const ground = written - 2 * LABEL_GAP - seals * SEAL
  if (ground >= Math.min(needed, cut)) return { side: 'inside', width: Math.min(needed, ground) }
  const width = Math.min(needed, most)
  const after = room.to - bar.to - LABEL_GAP
  if (width <= after) return { side: 'after', width }
  const before = bar.from - LABEL_GAP - room.from
  if (width <= before) return { side: 'before', width }
  const beside = Math.max(after, before)
  if (ground >= Math.max(beside, LEAST_LABEL)) return { side: 'inside', width: ground }
  if (beside < LEAST_LABEL) return { side: 'none', width: 0 }
  return { side: after >= before ? 'after' : 'before', width: beside }
}

export interface LabelGround {
  readonly scale: TimeScale
  readonly room: PixelSpan
}

/** The label of a date's mark, which is at most so long. */
export function labelOf(
  text: string,
  date: TimelineDate,
  { scale, room, most, cut }: LabelGround & Pick<LabelRules, 'most' | 'cut'>,
): LabelPlace {
  const inside = writableOf(date, scale)
  return placeLabel(text, markPixelsOf(date, scale), { inside, room, most, cut, seals: sealCount(date) })
}

/** The pixels that a mark and its label take up together. */
export function occupied(bar: PixelSpan, { side, width }: LabelPlace): RowSpan {
  const mark = widened(bar, LEAST_TARGET)
  if (side === 'after') return { from: mark.from, to: Math.max(mark.to, bar.to + LABEL_GAP + width) }
  if (side === 'before') return { from: Math.min(mark.from, bar.from - LABEL_GAP - width), to: mark.to }
  return mark
}
