import type { CollectionBeforeChangeHook } from 'payload'
import { isAdmin } from '../access/role'
import { isContentChanged } from './content-change'
import { publishes } from './publishes'
import { Refusal } from './refusal'

/** With the rule on, nobody publishes their own last edit; an administrator may, and `publishedBy` records it. */
export const twoPersonRule: CollectionBeforeChangeHook = async ({ data, operation, originalDoc, req }) => {
  if (!req.user || isAdmin(req) || !publishes(data, req)) return data
  const settings = await req.payload.findGlobal({ slug: 'site-settings', overrideAccess: true, depth: 0, req })
  if (!settings.isTwoPersonRuleOn) return data
  const isOwnEdit =
    operation === 'create' || originalDoc?.lastEditedBy === req.user.id || isContentChanged(originalDoc ?? {}, data)
  if (isOwnEdit) {
    throw new Refusal('You made the last edit, and the two-person rule is on: another editor has to publish it.')
  }
  return data
}
