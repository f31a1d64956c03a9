import type { Tag } from '@dateline/schema'
import type { PayloadRequest, SelectType, Where } from 'payload'
import type { Incident as IncidentDoc, Media as MediaDoc, Timeline as TimelineDoc } from '../payload-types'
import { ITEM_FIELDS } from '../published/records/timeline-item'
import { idsOf, type Relation } from '../published/relations'
import { incidentsHeldBy, membership, timelinesHoldingAny } from './holding'
import { type Paged, readPublic, tagsOf, tagsOfTextsAbout, tagsWhere, union } from './public-rows'
import type { Showing } from './tags-showing'

const ARTICLE_LINKS: SelectType = { publicId: true, mentionedIncidents: true, timelines: true, heroMedia: true }

// A transaction is one connection, so its queries follow one another.

/** An article: itself, the incidents and timelines that list it, its pictures, and the texts that lead to it. */
export async function showingArticle(req: PayloadRequest, id: string): Promise<Showing> {
  const [article] = await readPublic(req, 'articles', { where: { id: { equals: id } }, select: ARTICLE_LINKS })
  if (article === undefined) return { tags: new Set() }
  const tags = union<Tag>(
    tagsOf('articles', [article]),
    ['list:articles'],
    await tagsWhere(req, 'incidents', { id: { in: idsOf(article.mentionedIncidents) } }),
    await tagsWhere(req, 'timelines', { id: { in: idsOf(article.timelines) } }),
    await tagsOfPictures(req, [article.heroMedia]),
    await tagsOfTextsAbout(req, [id]),
    await correctionTags(req, [id]),
  )
  return { tags }
}

/** Incidents: themselves, their lists, what names them by relation or in its text, and all that shows a date after theirs. */
export async function showingIncidents(req: PayloadRequest, ids: readonly string[]): Promise<Showing> {
  const select: SelectType = { ...ITEM_FIELDS, media: true }
  const incidents = await readPublic(req, 'incidents', { where: { id: { in: [...ids] } }, select })
  if (incidents.length === 0) return { tags: new Set() }
  const shown = incidents.map(({ id }) => id)
  const timelines = await timelinesHoldingAny(req, incidents)
  const tags = union<Tag>(
    await tagsOfItems(req, incidents, timelines),
    await tagsWhere(req, 'incidents', { 'related.incident': { in: shown } }),
    await tagsOfItemsWhere(req, { 'date.relation.anchor': { in: shown } }),
    await tagsOfPictures(
      req,
      incidents.flatMap(({ media }) => media ?? []),
    ),
    await tagsOfTextsAbout(req, shown),
    await correctionTags(req, shown),
  )
  return { tags, heldBy: membership(incidents, timelines) }
}

/** Timelines: themselves and everything that lists them with the number of their incidents. */
export async function tagsOfTimelines(req: PayloadRequest, ids: readonly string[]): Promise<Set<Tag>> {
  if (ids.length === 0) return new Set()
  const timelines = await readPublic(req, 'timelines', { where: { id: { in: [...ids] } } })
  if (timelines.length === 0) return new Set()
  const tags = union<Tag>(
    tagsOf('timelines', timelines),
    ['list:timelines'],
    await tagsWhere(req, 'articles', { timelines: { in: [...ids] } }),
    await correctionTags(req, ids),
  )
  for (const timeline of timelines) {
    for (const tag of tagsOf('incidents', await incidentsHeldBy(req, timeline))) tags.add(tag)
  }
  return tags
}

/** Incidents as they stand in lists: their pages, the articles with a passage about them, the timelines. */
async function tagsOfItems(
  req: PayloadRequest,
  incidents: readonly IncidentDoc[],
  timelines: readonly TimelineDoc[],
): Promise<Set<Tag>> {
  if (incidents.length === 0) return new Set()
  return union<Tag>(
    tagsOf('incidents', incidents),
    ['list:incidents'],
    await tagsWhere(req, 'articles', { mentionedIncidents: { in: incidents.map(({ id }) => id) } }),
    tagsOf('timelines', timelines),
  )
}

export async function tagsOfItemsWhere(req: PayloadRequest, where: Where): Promise<Set<Tag>> {
  const incidents = await readPublic(req, 'incidents', { where, select: ITEM_FIELDS })
  return tagsOfItems(req, incidents, await timelinesHoldingAny(req, incidents))
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
async function correctionTags(req: PayloadRequest, targets: readonly string[]): Promise<Set<Tag>> {
  const found = await readPublic(req, 'corrections', {
    where: { 'target.value': { in: [...targets] } },
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
