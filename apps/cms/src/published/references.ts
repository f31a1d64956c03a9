import type { SelectType, Where } from 'payload'
import type {
  Actor as ActorDoc,
  Article as ArticleDoc,
  Contributor as ContributorDoc,
  Incident as IncidentDoc,
  Media as MediaDoc,
  Place as PlaceDoc,
  Source as SourceDoc,
  Topic as TopicDoc,
} from '../payload-types'
import { type Door, findPublished, findReferred, type Page } from './door'
import { isShownInFull } from './records/shown-name'
import { referredAmong } from './referred'
import { byId } from './relations'
import { Wanted } from './wanted'

type ById<T> = ReadonlyMap<string, T>

/** The records that a page's documents point to and may show, by id. What is missing here is not shown. */
export interface References {
  readonly actors: ById<ActorDoc>
  readonly places: ById<PlaceDoc>
  /** Places that are countries, by their two letters: all that is told of a place while it is withheld. */
  readonly countries: ById<PlaceDoc>
  readonly topics: ById<TopicDoc>
  /** Without the confidential ones. */
  readonly sources: ById<SourceDoc>
  readonly media: ById<MediaDoc>
  readonly contributors: ById<ContributorDoc>
  /** Published ones, with their title, address and date. */
  readonly incidents: ById<IncidentDoc>
  /** Published ones, with their address. */
  readonly articles: ById<ArticleDoc>
  readonly mentionedActors: ById<ActorDoc>
  readonly mentionedPlaces: ById<PlaceDoc>
}

/** Reads everything wanted, each collection once. */
export async function loadReferences(door: Door, wanted: Wanted): Promise<References> {
  const [placed, related, actors, topics, sources, media, contributors, articles, mentioned] = await Promise.all([
    loadPlaces(door, wanted.places),
    loadIncidents(door, wanted.incidents),
    loadReferred(door, 'actors', wanted.actors),
    loadReferred(door, 'topics', wanted.topics),
    loadSources(door, wanted.sources),
    loadReferred(door, 'media', wanted.media),
    loadReferred(door, 'contributors', wanted.contributors),
    loadPublished(door, 'articles', wanted.articles, { select: { publicId: true, slug: true } }),
    loadMentioned(door, wanted),
  ])
  return { ...placed, incidents: related, actors, topics, sources, media, contributors, articles, ...mentioned }
}

/** Those of these records that published documents refer to: the ones that may be named as another's parent. */
export async function loadParents<S extends 'actors' | 'places' | 'topics'>(
  door: Door,
  collection: S,
  ids: Set<string>,
) {
  return loadReferred(door, collection, new Set(await referredAmong(door.payload, collection, [...ids])))
}

async function loadReferred<S extends Parameters<typeof findReferred>[1]>(door: Door, collection: S, ids: Set<string>) {
  return byId(ids.size === 0 ? [] : await findReferred(door, collection, { where: { id: { in: [...ids] } } }))
}

async function loadPublished<S extends 'articles' | 'incidents'>(
  door: Door,
  collection: S,
  ids: Set<string>,
  page: Page,
) {
  return byId(ids.size === 0 ? [] : await findPublished(door, collection, { ...page, where: { id: { in: [...ids] } } }))
}

async function loadSources(door: Door, ids: Set<string>): Promise<ById<SourceDoc>> {
  if (ids.size === 0) return new Map()
  const where: Where = { and: [{ id: { in: [...ids] } }, { isConfidential: { not_equals: true } }] }
  return byId(await findReferred(door, 'sources', { where }))
}

async function loadPlaces(door: Door, ids: Set<string>): Promise<Pick<References, 'places' | 'countries'>> {
  const places = await loadReferred(door, 'places', ids)
  const codes = new Set([...places.values()].flatMap(({ country }) => country || []))
  if (codes.size === 0) return { places, countries: new Map() }
  const where: Where = { and: [{ kind: { equals: 'country' } }, { country: { in: [...codes] } }] }
  const countries = await findReferred(door, 'places', { where })
  return { places, countries: new Map(countries.map((country) => [country.country ?? '', country])) }
}

const INCIDENT_GLANCE: SelectType = { publicId: true, slug: true, title: true, language: true, date: true }

/** The incidents themselves and, since each shows its date, those that their dates are anchored to. */
async function loadIncidents(door: Door, ids: Set<string>): Promise<ById<IncidentDoc>> {
  const near = await loadPublished(door, 'incidents', ids, { select: INCIDENT_GLANCE })
  const anchors = new Wanted()
  for (const { date } of near.values()) anchors.addDate(date)
  const far = new Set([...anchors.incidents].filter((id) => !ids.has(id)))
  return new Map([...near, ...(await loadPublished(door, 'incidents', far, { select: INCIDENT_GLANCE }))])
}

async function loadMentioned(door: Door, { mentionedActors, mentionedPlaces }: Wanted) {
  const [actors, places] = await Promise.all([
    loadParents(door, 'actors', mentionedActors),
    loadParents(door, 'places', mentionedPlaces),
  ])
  // A passage wraps the editor's own words: to tie them to a withheld name would be to tell it.
  const named = [...actors.values()].filter(isShownInFull)
  return { mentionedActors: byId(named), mentionedPlaces: places }
}
