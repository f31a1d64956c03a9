import { useMemo } from 'react'
import { drawnOf } from '../core/hit'
import type { Layout } from '../core/layout'
import { markAlong } from '../live/position'

export interface MarkFrameProps {
  readonly layout: Layout
  readonly id: string | null
  readonly of: 'selected'
}

/** A line around the mark of one incident, where that is drawn. */
export function MarkFrame({ layout, id, of }: MarkFrameProps) {
  const drawn = useMemo(() => drawnOf(layout, id), [layout, id])
  if (!drawn) return null
  return (
    <span
      className="dl-mark-frame"
      data-of={of}
      data-kind={drawn.mark.kind}
      aria-hidden="true"
      style={markAlong(drawn, layout.scale.width)}
    />
  )
}
