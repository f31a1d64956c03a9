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

/** Which of these timelines holds which incident, one entry for each pair that a change of the incident may part. */
export function membership(incidents: readonly IncidentDoc[], timelines: readonly TimelineDoc[]): Set<string> {
  return new Set(
    timelines.flatMap((timeline) => {
      if (timeline.mode !== 'query') return [timeline.id]
      const query = queryOf(timeline)
      return incidents.filter((incident) => matches(incident, query)).map(({ id }) => `${timeline.id}/${id}`)
    }),
  )
}

/** The timelines that an incident came into or went out of: the number of their incidents is shown elsewhere too. */
export function movedTimelines(before: ReadonlySet<string> = new Set(), after: ReadonlySet<string> = new Set()) {
  const differing = [...before]
    .filter((pair) => !after.has(pair))
    .concat([...after].filter((pair) => !before.has(pair)))
  return [...new Set(differing.map((pair) => pair.split('/')[0] ?? pair))]
}

/** The public incidents that a timeline holds. */
export function incidentsHeldBy(req: PayloadRequest, timeline: TimelineDoc): Promise<IncidentDoc[]> {
  const where =
    timeline.mode === 'query'
      ? incidentsThat(queryOf(timeline))
      : { id: { in: idsOf(timeline.entries?.map(({ incident }) => incident)) } }
  return readPublic(req, 'incidents', { where, select: { publicId: true } })
}
