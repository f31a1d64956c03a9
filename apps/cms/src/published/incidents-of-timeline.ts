import { compareDates } from '@dateline/schema'
import type { SelectType } from 'payload'
import type { Incident as IncidentDoc, Timeline as TimelineDoc } from '../payload-types'
import { boundsOf, byBounds } from './date-order'
import { countPublished, type Door, findPublished } from './door'
import { type DateCursor, dateCursorOf, pageByDate } from './page-by-date'
import { ITEM_FIELDS, type TimelineEntry } from './records/timeline-item'
import { idOf } from './relations'
import { incidentsThat, queryOf } from './timeline-query'

/** An incident on a timeline, with the entry it was picked by; none where it answers the timeline's query. */
export interface Held {
  readonly incident: IncidentDoc
  readonly entry: TimelineEntry | null
}

interface HeldPage {
  readonly after: DateCursor | null
  readonly limit: number
}

/** The published incidents of a timeline by date: earliest, then latest bound, then the editor's order. */
export async function incidentsOf(door: Door, timeline: TimelineDoc, page: HeldPage): Promise<Held[]> {
  if (timeline.mode === 'picked') return pickedIncidents(door, timeline, page)
  const incidents = await pageByDate(door, incidentsThat(queryOf(timeline)), page)
  return incidents.map((incident) => ({ incident, entry: null }))
}

/** How many published incidents each of these timelines holds, by the timeline's id. */
export async function countIncidents(door: Door, timelines: readonly TimelineDoc[]): Promise<Map<string, number>> {
  const picked = timelines.filter(({ mode }) => mode === 'picked')
  const published = await datesOf(door, new Set(picked.flatMap((timeline) => [...entriesOf(timeline).keys()])))
  const counts = timelines.map(async (timeline): Promise<[string, number]> => {
    if (timeline.mode === 'query') {
      return [timeline.id, await countPublished(door, 'incidents', incidentsThat(queryOf(timeline)))]
    }
    return [timeline.id, [...entriesOf(timeline).keys()].filter((id) => published.has(id)).length]
  })
  return new Map(await Promise.all(counts))
}

async function pickedIncidents(door: Door, timeline: TimelineDoc, { after, limit }: HeldPage): Promise<Held[]> {
  const entries = entriesOf(timeline)
  const dated = await datesOf(door, new Set(entries.keys()))
  const ordered = [...entries.keys()].flatMap((id) => dated.get(id) ?? []).sort(byBounds)
  const ids = ordered
    .slice(startAfter(ordered, after))
    .slice(0, limit)
    .map(({ id }) => id)
  const incidents = await findPublished(door, 'incidents', { where: { id: { in: ids } }, select: ITEM_FIELDS })
  const found = new Map(incidents.map((incident) => [incident.id, incident]))
  return ids.flatMap((id) => {
    const incident = found.get(id)
    return incident === undefined ? [] : [{ incident, entry: entries.get(id) ?? null }]
  })
}

/** The entries by incident; of one that was picked twice the first counts. */
function entriesOf({ entries }: TimelineDoc): Map<string, TimelineEntry> {
  const byIncident = new Map<string, TimelineEntry>()
  for (const entry of entries ?? []) {
    const id = idOf(entry.incident)
    if (id !== null && !byIncident.has(id)) byIncident.set(id, entry)
  }
  return byIncident
}

const DATE_ONLY: SelectType = { publicId: true, date: true }

async function datesOf(door: Door, ids: ReadonlySet<string>): Promise<Map<string, IncidentDoc>> {
  if (ids.size === 0) return new Map()
  const docs = await findPublished(door, 'incidents', { where: { id: { in: [...ids] } }, select: DATE_ONLY })
  return new Map(docs.map((doc) => [doc.id, doc]))
}

/** Where the page begins: after the cursor's incident or, where that is gone, after its bounds. */
function startAfter(ordered: readonly IncidentDoc[], after: DateCursor | null): number {
  if (after === null) return 0
  const at = ordered.findIndex((incident) => dateCursorOf(incident).every((part, index) => part === after[index]))
  if (at >= 0) return at + 1
  const bounds = { earliest: after[0], latest: after[1] }
  const next = ordered.findIndex((incident) => compareDates(boundsOf(incident), bounds) > 0)
  return next < 0 ? ordered.length : next
}
