import type { Where } from 'payload'
import type { Incident as IncidentDoc } from '../payload-types'
import { type Door, findPublished } from './door'
import { ITEM_FIELDS } from './records/timeline-item'

/** The last incident of the page before: its bounds (`null` where open or unknown) and its public id. */
export type DateCursor = [earliest: number | null, latest: number | null, publicId: string]

const ORDER = ['date.earliest', 'date.latest', 'publicId']

/**
 * Published incidents, as far as a list shows them, in the order of their dates: what has no known start comes first, what has no known end
 * comes last among those that start together, and the public id settles the rest.
 */
export async function pageByDate(
  door: Door,
  where: Where,
  { after, limit }: { readonly after: DateCursor | null; readonly limit: number },
): Promise<IncidentDoc[]> {
  const read = (condition: Where, most: number) =>
    findPublished(door, 'incidents', {
      where: { and: [where, condition] },
      sort: [...ORDER],
      limit: most,
      select: ITEM_FIELDS,
    })
  // The database sorts what has no start last, hence two reads.
  if (after !== null && after[0] !== null) return read(startingAfter(after[0], after), limit)
  const startless = await read(after === null ? NO_START : { and: [NO_START, endingAfter(after)] }, limit)
  if (startless.length === limit) return startless
  return [...startless, ...(await read({ 'date.earliest': { exists: true } }, limit - startless.length))]
}

export function dateCursorOf({ date, publicId }: IncidentDoc): DateCursor {
  return [date?.earliest ?? null, date?.latest ?? null, publicId ?? '']
}

const NO_START: Where = { 'date.earliest': { exists: false } }

function startingAfter(earliest: number, cursor: DateCursor): Where {
  return {
    or: [
      { 'date.earliest': { greater_than: earliest } },
      { and: [{ 'date.earliest': { equals: earliest } }, endingAfter(cursor)] },
    ],
  }
}

function endingAfter([, latest, publicId]: DateCursor): Where {
  const later: Where = { publicId: { greater_than: publicId } }
  if (latest === null) return { and: [{ 'date.latest': { exists: false } }, later] }
  return {
    or: [
      { 'date.latest': { exists: false } },
      { 'date.latest': { greater_than: latest } },
      { and: [{ 'date.latest': { equals: latest } }, later] },
    ],
  }
}
