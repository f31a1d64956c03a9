import type { IncidentPlace } from '@dateline/schema'
import type { Incident as IncidentDoc, Place as PlaceDoc } from '../../payload-types'
import type { References } from '../references'
import { pickOne } from '../relations'
import { instantOf } from './instant'
import { toPlaceRef } from './place'

type PlacedIncident = Pick<IncidentDoc, 'places' | 'sensitivity'>

/** The moment until which an incident's places are withheld; `null` where they are not, or no longer. */
export function placeWithheldUntil({ sensitivity }: PlacedIncident, now = Date.now()): string | null {
  const until = instantOf(sensitivity?.placeWithheldUntil)
  return until !== null && Date.parse(until) > now ? until : null
}

/** Where it happened; while that is withheld, no more than the countries. */
export function toIncidentPlaces(
  doc: PlacedIncident,
  { places, countries }: Pick<References, 'places' | 'countries'>,
): IncidentPlace[] {
  const stored = doc.places ?? []
  if (placeWithheldUntil(doc) === null) {
    return stored.flatMap(({ place, role, precision }) => entryOf(pickOne(place, places), role, precision))
  }
  const reduced = stored.flatMap(({ place, role }) =>
    entryOf(countryOf(pickOne(place, places), countries), role, 'country'),
  )
  return reduced.filter((entry, index) => index === reduced.findIndex((other) => isSame(entry, other)))
}

function entryOf(
  place: PlaceDoc | null,
  role: IncidentPlace['role'],
  precision: IncidentPlace['precision'],
): IncidentPlace[] {
  return place === null ? [] : [{ place: toPlaceRef(place), role, precision }]
}

function countryOf(place: PlaceDoc | null, countries: References['countries']): PlaceDoc | null {
  return place?.country ? (countries.get(place.country) ?? null) : null
}

function isSame(a: IncidentPlace, b: IncidentPlace): boolean {
  return a.place.publicId === b.place.publicId && a.role === b.role
}
