import type { TimelineDate, TimelineIncident } from './incident'

/** What stands earlier in a list without anyone knowing that it was earlier. */
export interface UnknownOrder {
  /** The nearest of them before it. */
  readonly nearest: TimelineIncident
  readonly count: number
}

/**
 * For each incident of an ordered list the ones before it that may have begun after it: their dates overlap, and
 * neither hangs on the other. Incidents of which the order is known are left out.
 */
export function unknownOrderOf(ordered: readonly TimelineIncident[]): ReadonlyMap<string, UnknownOrder> {
  const found = new Map<string, UnknownOrder>()
  let running: readonly TimelineIncident[] = []
  for (const incident of ordered) {
    const earliest = incident.date.earliest ?? -Infinity
    running = running.filter(({ date }) => latestStartOf(date) > earliest)
    const unknown = running.filter((other) => !isAfter(incident, other))
    const nearest = unknown.at(-1)
    if (nearest) found.set(incident.id, { nearest, count: unknown.length })
    running = [...running, incident]
  }
  return found
}

/** The instant by which it had begun: what lasted began before its core, each of several dates with the first. */
function latestStartOf({ core, earliest, latest, pieces = [], shape, start }: TimelineDate): number {
  if (earliest === null && start === 'open') return -Infinity
  if (core && core.earliest !== null) return core.earliest
  const first = shape === 'all' ? pieces[0] : undefined
  return (first ? first.latest : latest) ?? Infinity
}

/** Whether one is dated as after the other. */
function isAfter(incident: TimelineIncident, other: TimelineIncident): boolean {
  const relation = incident.date.relation
  const reverse = other.date.relation
  return (
    (relation?.kind === 'after' && relation.anchor?.publicId === other.id) ||
    (reverse?.kind === 'before' && reverse.anchor?.publicId === incident.id)
  )
}
