import type { Tag } from '@dateline/schema'
import type {
  CollectionAfterChangeHook,
  CollectionAfterDeleteHook,
  CollectionBeforeChangeHook,
  CollectionBeforeDeleteHook,
  GlobalAfterChangeHook,
  PayloadRequest,
} from 'payload'
import { movedTimelines } from './holding'
import { announceChange } from './outbox'
import { union } from './public-rows'
import { isPublishable, type PublicState, publicStateOf } from './public-state'
import { tagsOfTimelines } from './tags-of-pages'
import type { AnnouncedCollection } from './tags-showing'

interface ChangeHooks {
  readonly beforeChange: CollectionBeforeChangeHook[]
  readonly afterChange: CollectionAfterChangeHook[]
  readonly beforeDelete: CollectionBeforeDeleteHook[]
  readonly afterDelete: CollectionAfterDeleteHook[]
}

/**
 * The hooks by which a collection tells the sites of what changed for readers. What was public is read before the
 * save and again after it, in its transaction: `previousDoc` is the latest draft and says nothing of it.
 */
export function changeHooks(collection: AnnouncedCollection): ChangeHooks {
  return {
    beforeChange: [
      async ({ data, originalDoc, req }) => {
        if (originalDoc?.id) await remember(req, collection, originalDoc.id)
        return data
      },
    ],
    afterChange: [
      async ({ doc, operation, req }) => {
        // Nothing can refer to a record that was not there.
        if (operation === 'create' && isReferredTo(collection)) return
        await announceDifference(req, collection, doc.id)
      },
    ],
    beforeDelete: [({ id, req }) => remember(req, collection, String(id))],
    afterDelete: [({ id, req }) => announceDifference(req, collection, String(id))],
  }
}

/** Whether it is seen only in documents that refer to it; an old address stands for itself. */
function isReferredTo(collection: AnnouncedCollection): boolean {
  return collection !== 'redirects' && !isPublishable(collection)
}

/** The settings are on every page. */
export const announceSettings: GlobalAfterChangeHook = ({ req }) => announceChange(req, { tags: ['site'] })

const MEMORY = 'publicBefore'

async function remember(req: PayloadRequest, collection: AnnouncedCollection, id: string) {
  const before = await publicStateOf(req, collection, id)
  memoryOf(req).set(`${collection}/${id}`, before)
}

async function announceDifference(req: PayloadRequest, collection: AnnouncedCollection, id: string) {
  const before = memoryOf(req).get(`${collection}/${id}`) ?? null
  const after = await publicStateOf(req, collection, id)
  if (before?.version === after?.version) return
  const moved = movedTimelines(before?.heldBy, after?.heldBy)
  const tags = union<Tag>(before?.tags ?? [], after?.tags ?? [], await tagsOfTimelines(req, moved))
  await announceChange(req, { tags })
  if (after?.changesAt) await announceChange(req, { tags: after.tags, at: after.changesAt })
}

function memoryOf({ context }: PayloadRequest): Map<string, PublicState | null> {
  const known = context[MEMORY]
  if (known instanceof Map) return known
  const memory = new Map<string, PublicState | null>()
  context[MEMORY] = memory
  return memory
}
