import type { FieldHook } from 'payload'
import { publishes } from '../../publication/publishes'
import { refusedDate } from '../refused-date'

/** Only an incident's own date moves with another; any other date that claimed to would silently stay behind. */
export const refuseToFollow: FieldHook = (saving) => {
  const { collection, data, req, value } = saving
  const mayWait = Boolean(collection?.versions?.drafts) && !publishes(data, req)
  if (value?.basis === 'relative' && !mayWait) {
    const sentence =
      'Only the date of an incident itself can follow another incident: choose what else this date rests on.'
    throw refusedDate(saving, 'basis', sentence)
  }
  return value
}
