import type { CSSProperties } from 'react'

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

function percent(part: number): string {
  return `${Math.round(part * 1e6) / 1e4}%`
}
