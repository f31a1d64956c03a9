import type { TimelineIncident } from '@dateline/timeline-ui'
import { type IncidentSet, titleOf } from '../sets'

export function incidentAt({ starts, ends, ranks }: IncidentSet, index: number): TimelineIncident {
  const earliest = starts[index] ?? 0
  return {
    id: `i${index}`,
    title: titleOf(index),
    rank: ranks[index] ?? 50,
    date: { label: String(new Date(earliest).getUTCFullYear()), earliest, latest: ends[index] ?? earliest + 1 },
  }
}
