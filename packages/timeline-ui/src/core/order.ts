import { compareDates } from '@dateline/schema'
import type { TimelineIncident } from './incident'

/**
 * The order of list, picture and keyboard: by earliest, then latest, then the anchor relation (what is dated after
 * another comes after it), then the order in which the editor gave them.
 */
export function orderIncidents(incidents: readonly TimelineIncident[]): readonly TimelineIncident[] {
  const sorted = incidents.toSorted((a, b) => compareDates(a.date, b.date))
  return groupsOfEqualDate(sorted).flatMap(byAnchor)
}

function groupsOfEqualDate(sorted: readonly TimelineIncident[]): TimelineIncident[][] {
  const groups: TimelineIncident[][] = []
  for (const incident of sorted) {
    const group = groups.at(-1)
    if (group?.[0] && compareDates(group[0].date, incident.date) === 0) group.push(incident)
    else groups.push([incident])
  }
  return groups
}

/** Each incident follows what must precede it within the group; a circle is cut where it is met. */
function byAnchor(group: readonly TimelineIncident[]): readonly TimelineIncident[] {
  const preceding = precedingIn(group)
  if (preceding.size === 0) return group
  const ordered = new Set<TimelineIncident>()
  const entered = new Set<TimelineIncident>()
  for (const incident of group) {
    // Deeper than calls may be nested.
    const waiting = [incident]
    while (waiting.length > 0) {
      const next = waiting.at(-1) as TimelineIncident
      const before = entered.has(next) ? [] : (preceding.get(next) ?? []).filter((other) => !entered.has(other))
      entered.add(next)
      if (before.length === 0) ordered.add(waiting.pop() as TimelineIncident)
      else waiting.push(...before.toReversed())
    }
  }
  return [...ordered]
}

/** What must precede each incident of a group that hangs on another of it. */
function precedingIn(group: readonly TimelineIncident[]): ReadonlyMap<TimelineIncident, readonly TimelineIncident[]> {
  const related = group.filter(({ date }) => date.relation?.kind === 'before' || date.relation?.kind === 'after')
  const preceding = new Map<TimelineIncident, TimelineIncident[]>()
  if (related.length === 0) return preceding
  const byId = new Map(group.map((incident) => [incident.id, incident]))
  for (const incident of related) {
    const anchor = byId.get(incident.date.relation?.anchor?.publicId ?? '')
    if (!anchor) continue
    const [first, second] = incident.date.relation?.kind === 'after' ? [anchor, incident] : [incident, anchor]
    const others = preceding.get(second)
    if (others) others.push(first)
    else preceding.set(second, [first])
  }
  return preceding
}
