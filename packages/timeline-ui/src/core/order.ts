import { compareDates } from '@dateline/schema/compare-dates'
import type { TimelineIncident } from './incident'

/**
 * The order of list, picture and keyboard: by earliest, then latest, then the anchor relation (what is dated after
 * another comes after it), then the order in which the editor gave them.
 */
export function orderIncidents(incidents: readonly TimelineIncident[]): readonly TimelineIncident[] {
  const sorted = incidents.toSorted((a, b) => compareDates(a.date, b.date))
  const preceding = precedingIn(sorted)
  return preceding.size === 0 ? sorted : byAnchor(sorted, preceding)
}

/** What must precede each. */
type Preceding = ReadonlyMap<TimelineIncident, readonly TimelineIncident[]>

/** Each incident follows what must precede it; a circle is cut where it is met. */
function byAnchor(sorted: readonly TimelineIncident[], preceding: Preceding): readonly TimelineIncident[] {
  const ordered = new Set<TimelineIncident>()
  const entered = new Set<TimelineIncident>()
  for (const incident of sorted) {
    // Deeper than calls may be nested, and more than they may have arguments.
    const waiting = [incident]
    for (let next = waiting.at(-1); next; next = waiting.at(-1)) {
      if (entered.has(next)) ordered.add(waiting.pop() as TimelineIncident)
      else {
        entered.add(next)
        for (const other of preceding.get(next)?.toReversed() ?? []) if (!entered.has(other)) waiting.push(other)
      }
    }
  }
  return [...ordered]
}

/** Of incidents of one date that hang on each other. */
function precedingIn(sorted: readonly TimelineIncident[]): Preceding {
  const related = sorted.filter(({ date }) => date.relation?.kind === 'before' || date.relation?.kind === 'after')
  const byId = new Map(related.length > 0 ? sorted.map((incident) => [incident.id, incident]) : [])
  const preceding = new Map<TimelineIncident, TimelineIncident[]>()
  for (const incident of related) {
    const { relation } = incident.date
    const anchor = byId.get(relation?.anchor?.publicId ?? '')
    if (!anchor || compareDates(anchor.date, incident.date) !== 0) continue
    const [first, second] = relation?.kind === 'after' ? [anchor, incident] : [incident, anchor]
    const others = preceding.get(second)
    if (others) others.push(first)
    else preceding.set(second, [first])
  }
  return preceding
}
