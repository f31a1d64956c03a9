import type { Layout } from '../core/layout'
import { PATH_KINDS, type PathKind, type PicturePaths, type PlotSize, picturePaths } from '../core/picture-paths'

export interface MarksDrawingProps {
  readonly layout: Layout
  readonly size: PlotSize
}

interface Look {
  readonly className: string
  readonly 'data-kind'?: string
  readonly 'data-end'?: string
}

const LOOKS: Readonly<Record<PathKind, Look>> = {
  'link-one-of': { className: 'dl-link', 'data-kind': 'one-of' },
  'link-all-of': { className: 'dl-link', 'data-kind': 'all-of' },
  tint: { className: 'dl-tint dl-bar' },
  'piece-tint': { className: 'dl-tint' },
  stripes: { className: 'dl-stripes' },
  edge: { className: 'dl-edge' },
  'piece-edge': { className: 'dl-edge dl-piece' },
  solid: { className: 'dl-solid' },
  dot: { className: 'dl-solid dl-dot' },
  'piece-dot': { className: 'dl-solid dl-piece' },
  'cap-open': { className: 'dl-cap dl-tint', 'data-end': 'open' },
  'cap-unknown': { className: 'dl-cap dl-tint', 'data-end': 'unknown' },
  'solid-cap-open': { className: 'dl-cap dl-solid', 'data-end': 'open' },
  'solid-cap-unknown': { className: 'dl-cap dl-solid', 'data-end': 'unknown' },
}

/** All marks of the picture in one drawing, one path for each kind of shape. */
export function MarksDrawing({ layout, size }: MarksDrawingProps) {
  const { incidents, claims } = picturePaths(layout, size)
  return (
    <svg className="dl-shape dl-marks" aria-hidden="true" focusable="false">
      <Paths paths={incidents} />
      <g data-claim="true">
        <Paths paths={claims} />
      </g>
    </svg>
  )
}

function Paths({ paths }: { readonly paths: PicturePaths }) {
  return PATH_KINDS.map((kind) => (paths[kind] ? <path key={kind} {...LOOKS[kind]} d={paths[kind]} /> : null))
}
