import type { TimelineIncident } from './incident'
import { occupied } from './label'
import type { DrawnIncident, DrawnLabel, Layout } from './layout'
import type { Mark } from './mark'
import { DOT, type PixelSpan } from './pixel-span'

/**
 * The incident whose mark or label lies under a point of the layout, claims included: pixels from the inline start, rows
 * from the top. Where several do, the one whose mark is nearest; `null` where there is none.
 */
export function incidentAtPixel({ lanes }: Layout, x: number, row: number): TimelineIncident | null {
  let nearest: { readonly incident: TimelineIncident; readonly distance: number } | null = null
  for (const { incidents } of lanes) {
    for (const drawn of incidents) {
      const distance = distanceTo(drawn, x, row)
      if (distance !== null && distance < (nearest?.distance ?? Number.POSITIVE_INFINITY)) {
        nearest = { incident: drawn.incident, distance }
      }
    }
  }
  return nearest?.incident ?? null
}

/** How far from the mark, in pixels; `null` where neither it nor its label nor a claim of it is under the point. */
function distanceTo({ mark, label, row: top, claims }: DrawnIncident, x: number, row: number): number | null {
  if (row < top || row >= top + 1 + claims.length) return null
  const under = [{ mark, label, row: top }, ...claims].find((one) => row >= one.row && row < one.row + 1)
  if (!under) return null
  const { from, to } = reachOf(under.mark, under.label)
  return x < from || x >= to ? null : Math.max(under.mark.from - x, x - under.mark.to, 0)
}

function reachOf(mark: Mark, { side, width }: DrawnLabel): PixelSpan {
  const bar = mark.kind === 'dot' ? { from: mark.from - DOT / 2, to: mark.to + DOT / 2 } : mark
  return occupied(bar, { side, width })
}

/** What is drawn of an incident; `null` where nothing is. */
export function drawnOf({ lanes }: Layout, id: string | null): DrawnIncident | null {
  if (id === null) return null
  for (const { incidents } of lanes) {
    const drawn = incidents.find(({ incident }) => incident.id === id)
    if (drawn) return drawn
  }
  return null
}
