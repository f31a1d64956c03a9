import type { ReactNode } from 'react'
import type { Mark } from '../core/mark'
import { parts } from '../live/position'
import { MarkDrawing } from './mark-drawing'
import { Seals } from './seals'

export interface PlacedMarkProps {
  readonly mark: Mark
  readonly row: number
  /** Width in pixels of the scale that the mark was laid out on. */
  readonly width: number
  readonly isClaim?: boolean | undefined
  /** Its label. */
  readonly children?: ReactNode
}

/** A mark at its place along the axis, in its row. Hidden from assistive technology: what holds it has the words. */
export function PlacedMark({ mark, row, width, isClaim, children }: PlacedMarkProps) {
  return (
    <span
      className="dl-mark"
      aria-hidden="true"
      data-kind={mark.kind}
      data-start={mark.start}
      data-end={mark.end}
      data-claim={isClaim || undefined}
      style={parts({ row, from: mark.from / width, to: mark.to / width })}
    >
      <MarkDrawing mark={mark} />
      <Seals seals={mark.seals} />
      {children}
    </span>
  )
}
