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
  for (const { earliest, latest } of [date, ...claims.map((claim) => claim.date)]) {
    const problem = problemOf({ earliest, latest })
    if (problem) throw new InvalidIncidentsError(`The date of “${title}” (${id}) ${problem}.`, id)
  }
}

/** What is wrong with bounds, to follow "The date … "; `null` where nothing is. */
function problemOf({ earliest, latest }: Pick<TimelineDate, 'earliest' | 'latest'>): string | null {
  if (!isBound(earliest)) return `begins at ${earliest}, which is neither an instant in milliseconds nor null`
  if (!isBound(latest)) return `ends at ${latest}, which is neither an instant in milliseconds nor null`
  return earliest !== null && latest !== null && latest < earliest ? 'ends before it begins' : null
}

function isBound(bound: number | null): boolean {
  return bound === null || Number.isFinite(bound)
}
