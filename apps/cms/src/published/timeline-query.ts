import { boundsOf, type Language, parseEdtf } from '@dateline/schema'
import type { Where } from 'payload'
import type { Incident as IncidentDoc, Timeline as TimelineDoc } from '../payload-types'
import { placeWithheldUntil } from './records/incident-place'
import { idOf, idsOf } from './relations'

/** Half-open bounds in epoch milliseconds; `null` is open. */
export interface Window {
  readonly earliest: number | null
  readonly latest: number | null
}

/** Which incidents: one of each list (any where it is empty), and touching the window. */
export interface IncidentQuery {
  readonly topics: readonly string[]
  readonly actors: readonly string[]
  readonly places: readonly string[]
  readonly verifications: readonly string[]
  readonly types: readonly string[]
  readonly languages: readonly Language[]
  readonly window: Window
}

export const EVERY_INCIDENT: IncidentQuery = {
  topics: [],
  actors: [],
  places: [],
  verifications: [],
  types: [],
  languages: [],
  window: { earliest: null, latest: null },
}

/** What a query timeline asks for. */
export function queryOf({ query }: Pick<TimelineDoc, 'query'>): IncidentQuery {
  return {
    ...EVERY_INCIDENT,
    topics: idsOf(query?.topics),
    actors: idsOf(query?.actors),
    places: idsOf(query?.places),
    verifications: query?.verifications ?? [],
    window: {
      earliest: query?.from ? boundsOf(parseEdtf(query.from)).earliest : null,
      latest: query?.to ? boundsOf(parseEdtf(query.to)).latest : null,
    },
  }
}

/** The query as a condition on the incidents' rows; `matches` is the same rule on one incident. */
export function incidentsThat(query: IncidentQuery): Where {
  const conditions: Where[] = []
  if (query.topics.length > 0) conditions.push({ topics: { in: [...query.topics] } })
  if (query.actors.length > 0) conditions.push({ 'participants.actor': { in: [...query.actors] } })
  if (query.places.length > 0) conditions.push({ 'places.place': { in: [...query.places] } }, PLACE_IS_SHOWN())
  if (query.verifications.length > 0) conditions.push({ verification: { in: [...query.verifications] } })
  if (query.types.length > 0) conditions.push({ type: { in: [...query.types] } })
  if (query.languages.length > 0) conditions.push({ language: { in: [...query.languages] } })
  return { and: [...conditions, ...touching(query.window)] }
}

// To find an incident by the place that it withholds would be to tell the place.
const PLACE_IS_SHOWN = (): Where => ({
  or: [
    { 'sensitivity.placeWithheldUntil': { exists: false } },
    { 'sensitivity.placeWithheldUntil': { less_than_equal: new Date().toISOString() } },
  ],
})

function touching({ earliest, latest }: Window): Where[] {
  const after: Where[] =
    earliest === null
      ? []
      : [{ or: [{ 'date.latest': { exists: false } }, { 'date.latest': { greater_than: earliest } }] }]
  const before: Where[] =
    latest === null
      ? []
      : [{ or: [{ 'date.earliest': { exists: false } }, { 'date.earliest': { less_than: latest } }] }]
  return [...after, ...before]
}

export function matches(incident: IncidentDoc, query: IncidentQuery): boolean {
  return (
    sharesOne(query.topics, idsOf(incident.topics)) &&
    sharesOne(query.actors, idsOf(incident.participants?.map(({ actor }) => idOf(actor)))) &&
    sharesOne(query.places, shownPlacesOf(incident)) &&
    sharesOne(query.verifications, [incident.verification]) &&
    sharesOne(query.types, [incident.type]) &&
    sharesOne(query.languages, [incident.language]) &&
    touches(query.window, incident)
  )
}

function shownPlacesOf(incident: IncidentDoc): string[] {
  return placeWithheldUntil(incident) === null ? idsOf(incident.places?.map(({ place }) => idOf(place))) : []
}

function sharesOne(wanted: readonly string[], had: readonly string[]): boolean {
  return wanted.length === 0 || had.some((one) => wanted.includes(one))
}

function touches({ earliest, latest }: Window, { date }: IncidentDoc): boolean {
  const endsLate = earliest === null || (date?.latest ?? Number.POSITIVE_INFINITY) > earliest
  const beginsEarly = latest === null || (date?.earliest ?? Number.NEGATIVE_INFINITY) < latest
  return endsLate && beginsEarly
}
