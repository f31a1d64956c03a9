import type { CSSProperties } from 'react'
import { LABEL_GAP } from '../core/label'
import type { DrawnLabel } from '../core/layout'
import type { PixelSpan } from '../core/pixel-span'

/** A place along the axis as a part of its width. Logical, so that time runs with the writing. */
export function at(part: number): CSSProperties {
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
export function parts({ row, height, from, to }: Parts): CSSProperties {
  return {
    ...(row === undefined ? {} : { '--dl-row': row }),
    ...(height === undefined ? {} : { '--dl-height': height }),
    ...(from === undefined ? {} : { insetInlineStart: percent(from) }),
    ...(from === undefined || to === undefined ? {} : { inlineSize: percent(to - from) }),
  } as CSSProperties
}

/** Where a label inside a bar begins and ends: a gap within what it is written on, as parts of the bar. */
export function labelInside(label: DrawnLabel, { from, to }: PixelSpan): CSSProperties {
  const begin = percent((label.at - LABEL_GAP - from) / (to - from))
  const room = percent((Math.min(label.to, to) - label.at + LABEL_GAP) / (to - from))
  return { insetInlineStart: `calc(${begin} + ${LABEL_GAP}px)`, maxInlineSize: `calc(${room} - ${2 * LABEL_GAP}px)` }
}

function percent(part: number): string {
  return `${Math.round(part * 1e6) / 1e4}%`
}
