import type { CollectionBeforeDeleteHook, PayloadRequest } from 'payload'
import { Refusal } from '../../publication/refusal'
import { lockDates } from './date-lock'
import { readDependants } from './dated-incidents'

/** How many incidents a refusal names. */
const NAMED = 3

/** An incident that others are dated by is not deleted for good: their dates would hang on nothing. */
export const keepAnchors: CollectionBeforeDeleteHook = async ({ id, req }) => {
  await lockDates(req)
  const titles = await dependantTitles(req, String(id))
  if (titles.length === 0) return
  const named = titles.slice(0, NAMED).map((title) => `“${title}”`)
  const others = titles.length - named.length
  const all = [...named, ...(others > 0 ? [others === 1 ? 'one other' : `${others} others`] : [])]
  const told = all.length === 1 ? `${all[0]} is` : `${all.slice(0, -1).join(', ')} and ${all.at(-1)} are`
  throw new Refusal(`${told} dated by this incident: give them dates of their own before you delete it.`)
}

/** What hangs on it, for readers or in a draft, each once. */
async function dependantTitles(req: PayloadRequest, id: string): Promise<string[]> {
  const shown = await readDependants(req, 'public', [id])
  const newest = await readDependants(req, 'newest', [id])
  const titles = new Map([...shown, ...newest].map((incident) => [incident.id, incident.title]))
  return [...titles.values()]
}
