import { DAY, YEAR } from './calendar'
import type { TimelineDate, TimelineIncident } from './incident'

/** Facets that every incident has; those of a developer's own stand in its `facets`. */
export const FACETS = ['place', 'participant', 'source', 'verification', 'date'] as const
export type FacetName = (typeof FACETS)[number]

/** How closely a date is known, of which a `date` facet holds one; `doubtful` stands beside it. */
export type DateClass = 'day' | 'month' | 'year' | 'longer' | 'span' | 'doubtful'

/** The values that an incident has of a facet; none where it has no such facet. */
export function valuesOf(incident: TimelineIncident, facet: string): readonly string[] {
  switch (facet) {
    case 'place':
      return (incident.places ?? []).map(({ name }) => name)
    case 'participant':
      return (incident.participants ?? []).map(({ name }) => name)
    case 'source':
      return (incident.sources ?? []).map(({ name }) => name)
    case 'verification':
      return incident.verification ? [incident.verification] : []
    case 'date':
      return classesOf(incident.date)
    default:
      return incident.facets && Object.hasOwn(incident.facets, facet) ? (incident.facets[facet] ?? []) : []
  }
}

function classesOf({ earliest, latest, shape, qualifier = 'none' }: TimelineDate): readonly DateClass[] {
  const isSpan = shape === 'span' || earliest === null || latest === null
  const own = isSpan ? 'span' : classOfLength(latest - earliest)
  return qualifier === 'none' ? [own] : [own, 'doubtful']
}

function classOfLength(length: number): DateClass {
  if (length <= DAY) return 'day'
  if (length < YEAR - DAY) return 'month'
  return length <= YEAR + DAY ? 'year' : 'longer'
}

/** The words of an incident that a search looks through. */
export function searchTextOf(incident: TimelineIncident): string {
  const { title, summary } = incident
  return [title, summary, ...valuesOf(incident, 'place'), ...valuesOf(incident, 'participant')].join('\n')
}

/** A text as it is compared: without case and accents. */
export function folded(text: string): string {
  const lower = text.toLowerCase()
  return /^[\0-\x7f]*$/.test(lower) ? lower : lower.normalize('NFD').replace(/\p{M}/gu, '')
}
