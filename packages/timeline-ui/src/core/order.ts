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
  if (group.length === 1) return group
  const ordered = new Set<TimelineIncident>()
  const entered = new Set<TimelineIncident>()
  function place(incident: TimelineIncident): void {
    if (entered.has(incident)) return
    entered.add(incident)
    for (const other of group) if (mustPrecede(other, incident)) place(other)
    ordered.add(incident)
  }
  group.forEach(place)
  return [...ordered]
}

function mustPrecede(a: TimelineIncident, b: TimelineIncident): boolean {
  const ofA = a.date.relation
  const ofB = b.date.relation
  return (
    (ofA?.kind === 'before' && ofA.anchor?.publicId === b.id) ||
    (ofB?.kind === 'after' && ofB.anchor?.publicId === a.id)
  )
}
