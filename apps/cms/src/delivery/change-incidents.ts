import type { Tag } from '@dateline/schema'
import type { PayloadRequest } from 'payload'
import { movedTimelines } from './holding'
import { announceChange } from './outbox'
import { union } from './public-rows'
import { showingIncidents, tagsOfTimelines } from './tags-of-pages'

/**
 * Changes public incidents past their own hooks, and tells the sites of everything that showed them or now does,
 * in the transaction of the save that caused it.
 */
export async function changeIncidents(
  req: PayloadRequest,
  ids: readonly string[],
  change: () => Promise<void>,
): Promise<void> {
  const before = await showingIncidents(req, ids)
  await change()
  const after = await showingIncidents(req, ids)
  const tags = union<Tag>(
    before.tags,
    after.tags,
    await tagsOfTimelines(req, movedTimelines(before.heldBy, after.heldBy)),
  )
  await announceChange(req, { tags })
}
