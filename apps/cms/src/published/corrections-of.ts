import type { Correction } from '@dateline/schema'
import type { SelectType, Where } from 'payload'
import type { Correction as CorrectionDoc } from '../payload-types'
import { type Door, findPublished } from './door'
import { type CorrectionTarget, toCorrection } from './records/correction'
import { idOf } from './relations'

type TargetCollection = CorrectionDoc['target']['relationTo']
const KINDS = { articles: 'article', incidents: 'incident', timelines: 'timeline' } as const
const TARGET_FIELDS: SelectType = { publicId: true, slug: true, title: true }

/** The published corrections of one published document, the newest first. */
export async function correctionsOf(
  door: Door,
  collection: TargetCollection,
  target: TargetDoc & { readonly id: string },
): Promise<Correction[]> {
  const where: Where = {
    and: [{ 'target.value': { equals: target.id } }, { 'target.relationTo': { equals: collection } }],
  }
  const docs = await findPublished(door, 'corrections', { where, sort: ['-at', '-publicId'] })
  const shown = targetOf(collection, target)
  return shown === null ? [] : docs.map((doc) => toCorrection(doc, shown))
}

/** What each of these corrections is of, by the correction's id; none where that is not published. */
export async function targetsOf(door: Door, docs: readonly CorrectionDoc[]): Promise<Map<string, CorrectionTarget>> {
  const collections: readonly TargetCollection[] = ['articles', 'incidents', 'timelines']
  const published = new Map((await Promise.all(collections.map((name) => targetsIn(door, name, docs)))).flat())
  return new Map(
    docs.flatMap(({ id, target }) => {
      const shown = published.get(idOf(target.value) ?? '')
      return shown === undefined ? [] : [[id, shown]]
    }),
  )
}

async function targetsIn(door: Door, collection: TargetCollection, docs: readonly CorrectionDoc[]) {
  const ids = docs.flatMap(({ target }) => (target.relationTo === collection ? (idOf(target.value) ?? []) : []))
  if (ids.length === 0) return []
  const found = await findPublished(door, collection, { where: { id: { in: ids } }, select: TARGET_FIELDS })
  return found.flatMap((doc) => {
    const shown = targetOf(collection, doc)
    return shown === null ? [] : [[doc.id, shown] as const]
  })
}

interface TargetDoc {
  readonly publicId?: string | null
  readonly slug?: string | null
  readonly title: string
}

function targetOf(collection: TargetCollection, { publicId, slug, title }: TargetDoc): CorrectionTarget | null {
  return publicId && slug ? { kind: KINDS[collection], publicId, slug, title } : null
}
