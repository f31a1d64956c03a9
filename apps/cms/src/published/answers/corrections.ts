import type { Correction, List } from '@dateline/schema'
import type { Correction as CorrectionDoc } from '../../payload-types'
import { targetsOf } from '../corrections-of'
import { byInstant, readCursor } from '../cursor'
import { type Door, findPublished } from '../door'
import { instantCursorOf, newestFirst } from '../newest-first'
import { toPage } from '../page'
import type { Parameters, pageParameters } from '../parameters'
import { toCorrection } from '../records/correction'
import { notFound } from '../refusal'

/** Published corrections of published documents, the newest first. A page may hold fewer than its limit. */
export async function listCorrections(
  door: Door,
  { limit, cursor }: Parameters<typeof pageParameters>,
): Promise<List<Correction>> {
  const after = readCursor(cursor, byInstant)
  const docs = await newestFirst(door, 'corrections', { after, limit: limit + 1 })
  const { shown, next } = toPage(docs, limit, instantCursorOf)
  return { items: await tell(door, shown), next }
}

export async function readCorrection(door: Door, publicId: string): Promise<Correction> {
  const docs = await findPublished(door, 'corrections', { where: { publicId: { equals: publicId } }, limit: 1 })
  const [correction] = await tell(door, docs)
  if (correction === undefined) throw notFound('correction')
  return correction
}

async function tell(door: Door, docs: readonly CorrectionDoc[]): Promise<Correction[]> {
  const targets = await targetsOf(door, docs)
  return docs.flatMap((doc) => {
    const target = targets.get(doc.id)
    return target === undefined ? [] : [toCorrection(doc, target)]
  })
}
