import { type CrowdOutline, crowdPath } from '../core/crowd'

export interface CrowdDrawingProps {
  readonly outline: CrowdOutline
  /** Width of the layout in pixels. */
  readonly width: number
}

const HEIGHT = 20

/** How many begin when, where they are too many to be drawn one by one; the counts say it in numbers. */
export function CrowdDrawing({ outline, width }: CrowdDrawingProps) {
  return (
    <svg
      className="dl-crowd"
      viewBox={`0 0 ${width} ${HEIGHT}`}
      preserveAspectRatio="none"
      aria-hidden="true"
      focusable="false"
    >
      <path d={crowdPath(outline, { width, height: HEIGHT })} />
    </svg>
  )
}
