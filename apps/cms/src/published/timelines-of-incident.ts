import type { Where } from 'payload'
import type { Incident as IncidentDoc, Timeline as TimelineDoc } from '../payload-types'
import { type Door, findPublished } from './door'
import { matches, queryOf } from './timeline-query'

/** The published timelines that hold an incident, the newest first. */
export async function timelinesHolding(door: Door, incident: IncidentDoc, most: number): Promise<TimelineDoc[]> {
  const sort = ['-publishedAt', '-publicId']
  const [picked, asking] = await Promise.all([
    findPublished(door, 'timelines', { where: pickedWith(incident.id), sort, limit: most }),
    findPublished(door, 'timelines', { where: { mode: { equals: 'query' } }, sort }),
  ])
  const found = asking.filter((timeline) => matches(incident, queryOf(timeline)))
  return [...picked, ...found].sort(newestFirst).slice(0, most)
}

function pickedWith(id: string): Where {
  return { and: [{ mode: { equals: 'picked' } }, { 'entries.incident': { equals: id } }] }
}

function newestFirst(a: TimelineDoc, b: TimelineDoc): number {
  return Date.parse(b.publishedAt ?? '') - Date.parse(a.publishedAt ?? '')
}
