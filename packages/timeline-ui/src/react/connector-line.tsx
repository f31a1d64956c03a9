import type { Layout } from '../core/layout'

/** Drawn in layout pixels and rows, stretched to the plot; the stroke keeps its width. */
export function ConnectorLine({ layout: { connector, scale, rows } }: { readonly layout: Layout }) {
  if (!connector) return null
  const { from, to, along } = connector
  return (
    <svg
      className="dl-connector"
      viewBox={`0 0 ${scale.width} ${rows}`}
      preserveAspectRatio="none"
      aria-hidden="true"
      focusable="false"
    >
      <path
        d={`M${from.at} ${from.row + 0.5} V${along} H${to.at} V${to.row + 0.5}`}
        vectorEffect="non-scaling-stroke"
      />
    </svg>
  )
}
