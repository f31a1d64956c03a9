import type { Tag } from '@dateline/schema'
import type { PayloadRequest, Where } from 'payload'
import { tagsOfTextsAbout, tagsWhere, union } from './public-rows'
import {
  pictureTag,
  showingArticle,
  showingCorrection,
  showingIncidents,
  tagsOfItemsWhere,
  tagsOfTimelines,
} from './tags-of-pages'

/** The collections whose changes readers can see. */
export type AnnouncedCollection =
  | 'articles'
  | 'incidents'
  | 'timelines'
  | 'corrections'
  | 'topics'
  | 'sources'
  | 'actors'
  | 'places'
  | 'media'
  | 'contributors'
  | 'redirects'

export interface Showing {
  readonly tags: ReadonlySet<Tag>
  /** The timelines that hold it, where it is an incident, as `membership` tells them. */
  readonly heldBy?: ReadonlySet<string>
}

/** Everything on the sites that shows a record, as the database stands in the save's transaction. */
export function tagsShowing(req: PayloadRequest, collection: AnnouncedCollection, id: string): Promise<Showing> {
  return SHOWING[collection](req, id)
}

const SHOWING: Record<AnnouncedCollection, (req: PayloadRequest, id: string) => Promise<Showing>> = {
  articles: showingArticle,
  incidents: (req, id) => showingIncidents(req, [id]),
  timelines: async (req, id) => ({ tags: await tagsOfTimelines(req, [id]) }),
  corrections: showingCorrection,
  topics: async (req, id) => {
    const withTopic = { topics: { equals: id } }
    return { tags: union(await tagsWhere(req, 'articles', withTopic), await tagsOfItemsWhere(req, withTopic)) }
  },
  sources: async (req, id) => {
    const citing: Where = { or: [{ 'citations.source': { equals: id } }, { 'counts.source': { equals: id } }] }
    const quoting = { 'quotedFrom.source': { equals: id } }
    return { tags: union(await tagsWhere(req, 'articles', quoting), await tagsOfItemsWhere(req, citing)) }
  },
  actors: async (req, id) => {
    const withActor = { 'participants.actor': { equals: id } }
    return { tags: union(await tagsOfItemsWhere(req, withActor), await tagsOfTextsAbout(req, [id])) }
  },
  places: showingPlace,
  media: showingPicture,
  contributors: async (req, id) => ({
    tags: await tagsWhere(req, 'articles', { 'bylines.contributor': { equals: id } }),
  }),
  // Where an old address leads is asked when there is no page; none shows it.
  redirects: async () => ({ tags: new Set(['site']) }),
}

export function isAnnounced(collection: string): collection is AnnouncedCollection {
  return Object.hasOwn(SHOWING, collection)
}

/** A country also stands for the withheld places within it. */
async function showingPlace(req: PayloadRequest, id: string): Promise<Showing> {
  const place = await req.payload.findByID({ collection: 'places', id, depth: 0, overrideAccess: true, req })
  const within =
    place.kind === 'country' && place.country ? [{ 'places.place.country': { equals: place.country } }] : []
  const there = { or: [{ 'places.place': { equals: id } }, ...within] }
  return { tags: union(await tagsOfItemsWhere(req, there), await tagsOfTextsAbout(req, [id])) }
}

async function showingPicture(req: PayloadRequest, id: string): Promise<Showing> {
  const picture = await req.payload.findByID({ collection: 'media', id, depth: 0, overrideAccess: true, req })
  const tags = union(
    pictureTag(picture),
    await tagsWhere(req, 'articles', { heroMedia: { equals: id } }),
    await tagsWhere(req, 'incidents', { media: { equals: id } }),
  )
  return { tags }
}
