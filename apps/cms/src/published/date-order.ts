import { compareDates } from '@dateline/schema'
import type { Incident as IncidentDoc } from '../payload-types'

/** An incident's bounds in epoch milliseconds; `null` where open or unknown. */
export function boundsOf({ date }: IncidentDoc) {
  return { earliest: date?.earliest ?? null, latest: date?.latest ?? null }
}

/** By earliest, then by latest bound; what is left stays in the order it was in. */
export function byBounds(a: IncidentDoc, b: IncidentDoc): number {
  return compareDates(boundsOf(a), boundsOf(b))
}
