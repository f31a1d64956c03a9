import type { TimelineIncident } from './incident'
import { type TimeScale, toPixels } from './time-scale'

/** What a count needs along the axis, in pixels. */
export const COUNT_WIDTH = 52

/** A "+12": incidents for which there is no room, near one place. */
export interface PackedCount {
  /** Pixels from the start of the timeline's bounds. */
  readonly at: number
  readonly incidents: readonly TimelineIncident[]
}

/** Gathers incidents into counts that lie at least their own width apart. */
export function countsOf(incidents: readonly TimelineIncident[], whole: TimeScale): readonly PackedCount[] {
  const counts: { at: number; incidents: TimelineIncident[] }[] = []
  const placed = incidents.map((incident) => ({ incident, at: middleOf(incident, whole) }))
  for (const { incident, at } of placed.toSorted((a, b) => a.at - b.at)) {
    const near = counts.at(-1)
    if (near && at - near.at < COUNT_WIDTH) near.incidents.push(incident)
    else counts.push({ at, incidents: [incident] })
  }
  return counts
}

/** The middle of its bounds, or the one bound that is known; far enough in from the ends to be read whole. */
function middleOf({ date }: TimelineIncident, whole: TimeScale): number {
  const from = date.earliest ?? date.latest ?? whole.from
  const to = date.latest ?? from
  const at = toPixels(whole, (from + to) / 2)
  return Math.max(COUNT_WIDTH / 2, Math.min(whole.width - COUNT_WIDTH / 2, at))
}
