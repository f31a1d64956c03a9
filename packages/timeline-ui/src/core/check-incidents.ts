import { FURTHEST } from './calendar'
import type { TimelineDate, TimelineIncident } from './incident'
import { InvalidIncidentsError } from './invalid-incidents-error'

/** Throws `InvalidIncidentsError` where two incidents share an id, or a bound cannot be one. */
export function checkIncidents(incidents: readonly TimelineIncident[]): void {
  const ids = new Set<string>()
  for (const incident of incidents) checkIncident(incident, ids)
}

/** The same for one, whose id is added to those that are taken. */
export function checkIncident({ id, title, date, claims }: TimelineIncident, taken: Set<string>): void {
  if (taken.has(id)) throw new InvalidIncidentsError(`Two incidents have the id “${id}”.`, id)
  taken.add(id)
  checkDate(date, title, id)
  for (const claim of claims ?? []) checkDate(claim.date, title, id)
}

/** Throws where a bound cannot be one; `title` and id are of what the date is. */
export function checkDate({ earliest, latest }: TimelineDate, title: string, id: string | null = null): void {
  const problem =
    problemAt('begins', earliest) ||
    problemAt('ends', latest) ||
    ((latest ?? Infinity) < (earliest ?? -Infinity) && 'ends before it begins')
  if (problem) throw new InvalidIncidentsError(`The date of “${title}”${id === null ? '' : ` (${id})`} ${problem}.`, id)
}

function problemAt(verb: string, bound: number | null): string | false {
  // False for NaN too.
  return !(Math.abs(bound ?? 0) <= FURTHEST) && `${verb} at ${bound}, which is no instant`
}
