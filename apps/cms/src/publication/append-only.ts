import type { CollectionBeforeChangeHook } from 'payload'
import { publishedRow } from './published-row'
import { publishes } from './publishes'
import { Refusal } from './refusal'

/** A published correction stays as it is; who approved it is whoever published it. */
export const appendOnly: CollectionBeforeChangeHook = async ({ collection, data, originalDoc, req }) => {
  if (await publishedRow(req, collection.slug, originalDoc?.id)) {
    throw new Refusal('A published correction is never changed: write another one that says what is so now.')
  }
  const approvedBy = req.user ? (publishes(data, req) ? req.user.id : null) : data.approvedBy
  return { ...data, approvedBy }
}
