import type { IncidentType, PlacePrecision } from '@dateline/schema'
import type { StoryDate, StoryIncident } from '../story'
import { places } from './places'

/** The lanes of the story's timeline, in words. */
export const LANES = {
  soviet: 'Soviet Union',
  american: 'United States',
  together: 'Together',
  others: 'Other countries',
} as const

/** One line of the history of space flight, as short as it can be written down. */
export interface Milestone {
  readonly key: string
  readonly lane: keyof typeof LANES
  readonly type: IncidentType
  readonly title: string
  readonly summary: string
  /** EDTF in Universal Time, or a date with its reasoning. */
  readonly date: string | StoryDate
  readonly from?: readonly string[]
  readonly at?: readonly string[]
  readonly who: readonly string[]
  /** Those whom it befell. */
  readonly victims?: readonly string[]
  readonly topics: readonly string[]
  /** Institutions; where there are two, they are independent of each other. */
  readonly sources: readonly string[]
  /** 0 to 100; 50 unless told otherwise. */
  readonly rank?: number
}

export function incidentOf(milestone: Milestone): StoryIncident {
  const { key, title, summary, type, topics, sources, rank = 50 } = milestone
  return {
    key,
    title,
    summary,
    type,
    date: typeof milestone.date === 'string' ? { edtf: milestone.date } : milestone.date,
    places: placesOf(milestone),
    participants: [
      ...milestone.who.map((actor) => ({ actor, role: 'acted' }) as const),
      ...(milestone.victims ?? []).map((actor) => ({ actor, role: 'victim' }) as const),
    ],
    citations: sources.map((source) => ({ source, asserts: ['happened', 'date', 'who'] }) as const),
    verification: sources.length > 1 ? 'corroborated' : 'confirmed',
    topics: ['space-flight', ...topics],
    rank,
  }
}

function placesOf({ from = [], at = [] }: Milestone): StoryIncident['places'] {
  return [
    ...from.map((place) => ({ place, role: 'origin', precision: precisionOf(place) }) as const),
    ...at.map((place) => ({ place, role: 'scene', precision: precisionOf(place) }) as const),
  ]
}

function precisionOf(key: string): PlacePrecision {
  return places.find((place) => place.key === key)?.precision ?? 'unknown'
}
