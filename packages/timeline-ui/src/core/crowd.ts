import type { Span } from './incident'
import type { IncidentStore } from './incident-store'
import type { Stretch } from './stretch'
import { millisecondsPerPixel, type TimeScale, toPixels } from './time-scale'
import { firstNotBefore, startingIn } from './window-query'

/** Width in pixels of one bar of the outline. */
export const CROWD_BAR = 4
/** A bar is full where so many times the average begin in its time. */
const FULL = 16

/** How many begin in each bar's time, as heights from 0 to 1; the same height means the same at every window. */
export interface CrowdOutline {
  /** Pixels from the window's start to that of the first bar. */
  readonly at: number
  readonly heights: readonly number[]
}

export interface CrowdRequest {
  readonly store: IncidentStore
  /** Of all incidents. */
  readonly bounds: Span
  readonly scale: TimeScale
}

/** The outline of these lanes together. Bars lie at fixed instants, so that they move with the time under them. */
export function crowdOutline(lanes: readonly Stretch[], { store, bounds, scale }: CrowdRequest): CrowdOutline {
  const length = CROWD_BAR * millisecondsPerPixel(scale)
  const begin = Math.floor((scale.from - bounds.from) / length)
  const edgeOf = (bar: number) => bounds.from + (begin + bar) * length
  const counts = new Uint32Array(Math.ceil((scale.to - bounds.from) / length) - begin)
  let members = 0
  for (const lane of lanes) {
    members += lane.last - lane.first
    let { first, last } = startingIn(store, lane, { from: edgeOf(0), to: edgeOf(counts.length) })
    for (let bar = 0; bar < counts.length; bar += 1) {
      const next = firstNotBefore(store, { first, last }, edgeOf(bar + 1))
      counts[bar] = (counts[bar] as number) + next - first
      first = next
    }
  }
  const full = Math.log1p((FULL * members * length) / (bounds.to - bounds.from) + 3)
  return {
    at: toPixels(scale, edgeOf(0)),
    heights: Array.from(counts, (count) => Math.min(1, Math.log1p(count) / full)),
  }
}

/** The outline as SVG path data over a ground of these units, each bar closed along the bottom. */
export function crowdPath(
  { at, heights }: CrowdOutline,
  { width, height }: { readonly width: number; readonly height: number },
): string {
  const bars = heights.map((part, bar) => {
    const from = Math.max(0, at + bar * CROWD_BAR)
    const to = Math.min(width, at + (bar + 1) * CROWD_BAR)
    const top = rounded(height * (1 - part))
    return part === 0 || to <= from ? '' : `M${rounded(from)} ${height}V${top}H${rounded(to)}V${height}Z`
  })
  return bars.join('')
}

function rounded(pixels: number): number {
  return Math.round(pixels * 10) / 10
}
