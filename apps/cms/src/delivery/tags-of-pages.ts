import type { Tag } from '@dateline/schema'
import type { PayloadRequest, Where } from 'payload'
import type { Incident as IncidentDoc, Media as MediaDoc } from '../payload-types'
import { idsOf, type Relation } from '../published/relations'
import { incidentsHeldBy, timelinesHoldingAny } from './holding'
import { type Paged, readPublic, tagsOf, tagsOfTextsAbout, tagsWhere, union } from './public-rows'
import type { Showing } from './tags-showing'

/** An article: itself, the incidents and timelines that list it, its pictures, and the texts that lead to it. */
export async function showingArticle(req: PayloadRequest, id: string): Promise<Showing> {
  const [article] = await readPublic(req, 'articles', { where: { id: { equals: id } } })
  if (article === undefined) return { tags: new Set() }
  const around = await Promise.all([
    tagsWhere(req, 'incidents', { id: { in: idsOf(article.mentionedIncidents) } }),
    tagsWhere(req, 'timelines', { id: { in: idsOf(article.timelines) } }),
    tagsOfPictures(req, [article.heroMedia]),
    tagsOfTextsAbout(req, id),
    correctionTags(req, id),
  ])
  return { tags: union<Tag>(tagsOf('articles', [article]), ['list:articles'], ...around) }
}

/** An incident: itself, its lists, and the incidents that name it by relation, by date or in their text. */
export async function showingIncident(req: PayloadRequest, id: string): Promise<Showing> {
  const [incident] = await readPublic(req, 'incidents', { where: { id: { equals: id } } })
  if (incident === undefined) return { tags: new Set() }
  const timelines = await timelinesHoldingAny(req, [incident])
  const around = await Promise.all([
    tagsOfItems(req, [incident]),
    tagsWhere(req, 'incidents', {
      or: [{ 'related.incident': { equals: id } }, { 'date.relation.anchor': { equals: id } }],
    }),
    tagsOfPictures(req, incident.media),
    tagsOfTextsAbout(req, id),
    correctionTags(req, id),
  ])
  return { tags: union(...around), heldBy: new Set(timelines.map((timeline) => timeline.id)) }
}

/** Timelines: themselves and everything that lists them with the number of their incidents. */
export async function tagsOfTimelines(req: PayloadRequest, ids: readonly string[]): Promise<Set<Tag>> {
  if (ids.length === 0) return new Set()
  const timelines = await readPublic(req, 'timelines', { where: { id: { in: [...ids] } } })
  if (timelines.length === 0) return new Set()
  const held = await Promise.all(timelines.map((timeline) => incidentsHeldBy(req, timeline)))
  const around = await Promise.all([
    tagsWhere(req, 'articles', { timelines: { in: [...ids] } }),
    ...ids.map((id) => correctionTags(req, id)),
  ])
  return union<Tag>(tagsOf('timelines', timelines), ['list:timelines'], tagsOf('incidents', held.flat()), ...around)
}

/** Incidents as they stand in lists: their pages, the articles with a passage about them, the timelines. */
export async function tagsOfItems(req: PayloadRequest, incidents: readonly IncidentDoc[]): Promise<Set<Tag>> {
  if (incidents.length === 0) return new Set()
  const ids = incidents.map(({ id }) => id)
  const [articles, timelines] = await Promise.all([
    tagsWhere(req, 'articles', { mentionedIncidents: { in: ids } }),
    timelinesHoldingAny(req, incidents),
  ])
  return union<Tag>(tagsOf('incidents', incidents), ['list:incidents'], articles, tagsOf('timelines', timelines))
}

export async function tagsOfItemsWhere(req: PayloadRequest, where: Where): Promise<Set<Tag>> {
  return tagsOfItems(req, await readPublic(req, 'incidents', { where }))
}

/** A correction: what it corrects and the list of all. */
export async function showingCorrection(req: PayloadRequest, id: string): Promise<Showing> {
  const [correction] = await readPublic(req, 'corrections', { where: { id: { equals: id } } })
  if (correction === undefined) return { tags: new Set() }
  const { relationTo, value } = correction.target
  const target = await tagsWhere(req, relationTo satisfies Paged, { id: { in: idsOf([value]) } })
  return { tags: union<Tag>(target, ['list:corrections']) }
}

/** Its corrections show a document's title and address. */
async function correctionTags(req: PayloadRequest, targetId: string): Promise<Set<Tag>> {
  const found = await readPublic(req, 'corrections', {
    where: { 'target.value': { equals: targetId } },
    select: { publicId: true },
  })
  return new Set(found.length > 0 ? ['list:corrections'] : [])
}

/** Pictures are sent only while a published document shows them. */
async function tagsOfPictures(
  req: PayloadRequest,
  pictures: readonly Relation[] | null | undefined,
): Promise<Set<Tag>> {
  const ids = idsOf(pictures)
  if (ids.length === 0) return new Set()
  const { docs } = await req.payload.find({
    collection: 'media',
    where: { id: { in: ids } },
    pagination: false,
    depth: 0,
    overrideAccess: true,
    req,
  })
  return new Set(docs.flatMap(pictureTag))
}

export function pictureTag({ publicId }: MediaDoc): Tag[] {
  return publicId ? [`media:${publicId}`] : []
}
