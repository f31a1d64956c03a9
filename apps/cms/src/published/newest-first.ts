import type { Where } from 'payload'
import type { Article, Correction, Timeline } from '../payload-types'
import { type Door, findPublished, type Page } from './door'

interface Dated {
  articles: Article
  timelines: Timeline
  corrections: Correction
}
/** The last record of the page before: its moment, ISO 8601, and its public id. */
export type InstantCursor = [instant: string, publicId: string]

const MOMENT = { articles: 'publishedAt', timelines: 'publishedAt', corrections: 'at' } as const

interface NewestPage extends Pick<Page, 'select'> {
  readonly where?: Where
  readonly after: InstantCursor | null
  readonly limit: number
}

/** Published documents, the newest first; the public id settles what is of the same moment. */
export async function newestFirst<S extends keyof Dated>(
  door: Door,
  collection: S,
  { where = {}, after, limit, select }: NewestPage,
): Promise<Dated[S][]> {
  const moment = MOMENT[collection]
  const docs = await findPublished(door, collection, {
    where: { and: [where, ...(after === null ? [] : [olderThan(moment, after)])] },
    sort: [`-${moment}`, '-publicId'],
    limit,
    ...(select === undefined ? {} : { select }),
  })
  return docs as unknown as Dated[S][]
}

export function instantCursorOf(doc: Article | Timeline | Correction): InstantCursor {
  const moment = 'at' in doc ? doc.at : doc.publishedAt
  return [new Date(moment ?? 0).toISOString(), doc.publicId ?? '']
}

function olderThan(moment: string, [instant, publicId]: InstantCursor): Where {
  return {
    or: [
      { [moment]: { less_than: instant } },
      { and: [{ [moment]: { equals: instant } }, { publicId: { less_than: publicId } }] },
    ],
  }
}
