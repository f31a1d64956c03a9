import type { DrawnIncident, Layout } from './layout'

/** The most elements inside the picture. */
export const MOST_ELEMENTS = 300
/** What stands in the picture at any time: grid, drawing, listbox and the marks of focus and selection. */
const FRAME = 48
/** Elements of a lane: its name and line, its crowd, a count, or the words on what lies outside. */
const LANE = { frame: 6, count: 2, outside: 4 }

/** The drawn incidents whose words are written: all, unless there are too many; then the heaviest. */
export function wordedOf(layout: Layout): readonly DrawnIncident[] {
  const worded = layout.lanes.flatMap(({ incidents }) => incidents).filter((drawn) => elementsOf(drawn) > 0)
  let room = roomIn(layout)
  if (worded.reduce((sum, drawn) => sum + elementsOf(drawn), 0) <= room) return worded
  const kept = new Set<DrawnIncident>()
  for (const drawn of worded.toSorted((a, b) => weightOf(b) - weightOf(a))) {
    room -= elementsOf(drawn)
    if (room < 0) break
    kept.add(drawn)
  }
  return worded.filter((drawn) => kept.has(drawn))
}

function roomIn({ lanes, ticks, eras }: Layout): number {
  const inLanes = lanes.reduce((sum, { counts, outside }) => {
    const sides = [outside.earlier, outside.later].filter(Boolean).length
    return sum + LANE.frame + LANE.count * counts.length + LANE.outside * sides
  }, 0)
  return Math.max(0, MOST_ELEMENTS - FRAME - 2 * ticks.length - 2 * eras.length - inLanes)
}

/** A label is at most two elements, a sign of doubt is one. */
function elementsOf({ mark, label, claims }: DrawnIncident): number {
  const own = (label.side === 'none' ? 0 : 2) + mark.seals.length
  return claims.reduce((sum, claim) => sum + 2 + claim.mark.seals.length, own)
}

function weightOf({ incident: { isHighlighted, rank = 50 } }: DrawnIncident): number {
  return isHighlighted ? Number.POSITIVE_INFINITY : rank
}
