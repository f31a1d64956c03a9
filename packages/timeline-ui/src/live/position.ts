import { LABEL_GAP } from '../core/label'
import type { DrawnIncident, DrawnLabel } from '../core/layout'
import type { Mark } from '../core/mark'
import type { PixelSpan } from '../core/pixel-span'
import type { MarkSeal } from '../core/seal'

/** Where something lies, as styles: lengths along the axis are parts of what holds it, rows are counted from the top. */
export interface Placing {
  readonly insetInlineStart?: string
  readonly insetInlineEnd?: string
  readonly inlineSize?: string
  readonly maxInlineSize?: string
  readonly '--dl-row'?: number
  readonly '--dl-height'?: number
}

/** A place along the axis as a part of its width. Logical, so that time runs with the writing. */
export function at(part: number): Placing {
  return { insetInlineStart: percent(part) }
}

export interface Parts {
  readonly row?: number
  readonly height?: number
  /** Parts of the width. */
  readonly from?: number
  readonly to?: number
}

/** Rows become lengths in the stylesheet, which knows how tall a row is for a finger and for a pointer. */
export function parts({ row, height, from, to }: Parts): Placing {
  return {
    ...(row === undefined ? {} : { '--dl-row': row }),
    ...(height === undefined ? {} : { '--dl-height': height }),
    ...(from === undefined ? {} : { insetInlineStart: percent(from) }),
    ...(from === undefined || to === undefined ? {} : { inlineSize: percent(to - from) }),
  }
}

/** Where a label inside a bar begins and ends: a gap within what it is written on, as parts of the bar. */
export function labelInside(label: DrawnLabel, { from, to }: PixelSpan): Placing {
  const begin = percent((label.at - LABEL_GAP - from) / (to - from))
  const room = percent((Math.min(label.to, to) - label.at + LABEL_GAP) / (to - from))
  return { insetInlineStart: `calc(${begin} + ${LABEL_GAP}px)`, maxInlineSize: `calc(${room} - ${2 * LABEL_GAP}px)` }
}

/** Pixels from the middle of a dot to its label. */
const BESIDE_DOT = 14

/** Where a label stands along the plot: the same place as `labelInside` and the stylesheet give it within its mark. */
export function labelAlong(label: DrawnLabel, mark: Mark, width: number): Placing {
  const gap = mark.kind === 'dot' ? BESIDE_DOT : LABEL_GAP
  if (label.side !== 'inside') {
    const isAfter = label.side === 'after'
    const beyond = percent(isAfter ? mark.to / width : 1 - mark.from / width)
    // As wide as it may be, and not beyond the edge of the picture.
    const maxInlineSize = `min(${label.width}px, max(0px, 100% - ${beyond} - ${gap}px))`
    return { [isAfter ? 'insetInlineStart' : 'insetInlineEnd']: `calc(${beyond} + ${gap}px)`, maxInlineSize }
  }
  const begin = percent((label.at - LABEL_GAP) / width)
  const room = percent((Math.min(label.to, mark.to) - label.at + LABEL_GAP) / width)
  return { insetInlineStart: `calc(${begin} + ${LABEL_GAP}px)`, maxInlineSize: `calc(${room} - ${2 * LABEL_GAP}px)` }
}

/** The box of a mark along the plot; a dot has its own width. */
export function markAlong({ mark: { from, to }, row }: DrawnIncident, width: number): Placing {
  return parts({ row, from: from / width, to: to / width })
}

/** Where a sign of doubt stands along the plot: inside its bar, in place of its dot, before the first of its pieces. */
export function sealAlong(
  seal: MarkSeal,
  mark: Mark,
  { row, width }: { readonly row: number; readonly width: number },
) {
  const [from, half] = [percent(mark.from / width), percent((mark.to - mark.from) / width / 2)]
  const inset = `min(3px, ${half} - 9px)`
  const rows = parts({ row })
  if (mark.kind === 'dot') return { ...rows, insetInlineStart: from }
  if (mark.kind === 'one-of' || mark.kind === 'all-of') return { ...rows, insetInlineStart: `calc(${from} - 22px)` }
  if (seal.of === 'end') return { ...rows, insetInlineEnd: `calc(${percent(1 - mark.to / width)} + ${inset})` }
  const at = mark.from + seal.at * (mark.to - mark.from)
  const clear = seal.of === 'whole' && seal.at > 0 ? '4px' : inset
  return { ...rows, insetInlineStart: `calc(${percent(at / width)} + ${clear})` }
}

function percent(part: number): string {
  return `${Math.round(part * 1e6) / 1e4}%`
}
