import { FURTHEST } from './calendar'
import type { TimelineDate, TimelineIncident } from './incident'
import { InvalidIncidentsError } from './invalid-incidents-error'

/** Throws `InvalidIncidentsError` where two incidents share an id, or a bound cannot be one. */
export function checkIncidents(incidents: readonly TimelineIncident[]): void {
  const ids = new Set<string>()
  for (const incident of incidents) checkIncident(incident, ids)
}

/** The same for one, whose id is added to those that are taken. */
export function checkIncident({ id, title, date, claims = [] }: TimelineIncident, taken: Set<string>): void {
  if (taken.has(id)) throw new InvalidIncidentsError(`Two incidents have the id “${id}”; the second is “${title}”.`, id)
  taken.add(id)
  for (const one of [date, ...claims.map((claim) => claim.date)]) checkDate(one, `“${title}” (${id})`, id)
}

/** Throws where a bound cannot be one; `whose` it is stands in the message. */
export function checkDate({ earliest, latest }: TimelineDate, whose: string, id: string | null = null): void {
  for (const [verb, bound] of [
    ['begins', earliest],
    ['ends', latest],
  ] as const) {
    // False for NaN too.
    if (bound === null || Math.abs(bound) <= FURTHEST) continue
    throw new InvalidIncidentsError(`The date of ${whose} ${verb} at ${bound}, which is no instant.`, id)
  }
  if (earliest === null || latest === null || latest >= earliest) return
  throw new InvalidIncidentsError(`The date of ${whose} ends before it begins.`, id)
}
