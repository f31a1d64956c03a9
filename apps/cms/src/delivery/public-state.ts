import type { Tag } from '@dateline/schema'
import type { PayloadRequest } from 'payload'
import type { Publishable } from '../published/published-only'
import { type AnnouncedCollection, tagsShowing } from './tags-showing'

/** What readers have of a record at one moment. */
export interface PublicState {
  /** The same while nothing about it was saved for the public. */
  readonly version: string
  /** Everything on the sites that shows it. */
  readonly tags: ReadonlySet<Tag>
  /** The timelines that hold it, where it is an incident. */
  readonly heldBy: ReadonlySet<string>
  /** The moment at which it will look different without being saved. */
  readonly changesAt: Date | null
}

const PUBLISHABLE: ReadonlySet<string> = new Set<Publishable>(['articles', 'incidents', 'timelines', 'corrections'])

/** Whether documents of this collection are published and unpublished themselves. */
export function isPublishable(collection: AnnouncedCollection): boolean {
  return PUBLISHABLE.has(collection)
}

/** Reads the row that is public, never a draft; `null` where the record is not public or not there. */
export async function publicStateOf(
  req: PayloadRequest,
  collection: AnnouncedCollection,
  id: string,
): Promise<PublicState | null> {
  const row = await req.payload.db.findOne<PublicRow>({
    collection,
    where: { id: { equals: id } },
    select: { _status: true, deletedAt: true, updatedAt: true, sensitivity: true },
    req,
  })
  if (!row || (isPublishable(collection) && (row._status !== 'published' || row.deletedAt))) return null
  const { tags, heldBy = new Set() } = await tagsShowing(req, collection, id)
  return { version: row.updatedAt ?? '', tags, heldBy, changesAt: changesAtOf(row) }
}

interface PublicRow {
  readonly id: string
  readonly _status?: string | null
  readonly deletedAt?: string | null
  readonly updatedAt?: string | null
  readonly sensitivity?: { readonly placeWithheldUntil?: string | null } | null
}

function changesAtOf({ sensitivity }: PublicRow): Date | null {
  const until = sensitivity?.placeWithheldUntil ? new Date(sensitivity.placeWithheldUntil) : null
  return until !== null && until.getTime() > Date.now() ? until : null
}
