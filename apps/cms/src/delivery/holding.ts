import type { PayloadRequest, SelectType } from 'payload'
import type { Incident as IncidentDoc, Timeline as TimelineDoc } from '../payload-types'
import { idsOf } from '../published/relations'
import { incidentsThat, matches, queryOf } from '../published/timeline-query'
import { readPublic } from './public-rows'

const TIMELINE_FIELDS: SelectType = { publicId: true, mode: true, query: true }

/** The public timelines that hold any of these incidents, whether picked or asked for. */
export async function timelinesHoldingAny(
  req: PayloadRequest,
  incidents: readonly IncidentDoc[],
): Promise<TimelineDoc[]> {
  if (incidents.length === 0) return []
  const ids = incidents.map(({ id }) => id)
  const picked = await readPublic(req, 'timelines', {
    where: { and: [{ mode: { equals: 'picked' } }, { 'entries.incident': { in: ids } }] },
    select: TIMELINE_FIELDS,
  })
  const asking = await readPublic(req, 'timelines', { where: { mode: { equals: 'query' } }, select: TIMELINE_FIELDS })
  return [...picked, ...asking.filter((timeline) => incidents.some((incident) => matches(incident, queryOf(timeline))))]
}

/** The public incidents that a timeline holds. */
export function incidentsHeldBy(req: PayloadRequest, timeline: TimelineDoc): Promise<IncidentDoc[]> {
  const where =
    timeline.mode === 'query'
      ? incidentsThat(queryOf(timeline))
      : { id: { in: idsOf(timeline.entries?.map(({ incident }) => incident)) } }
  return readPublic(req, 'incidents', { where, select: { publicId: true } })
}
