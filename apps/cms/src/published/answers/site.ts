import { pathOf, type Redirect, type Site } from '@dateline/schema'
import type { Redirect as RedirectDoc } from '../../payload-types'
import { type Door, findPublished, findReferred } from '../door'
import { type Parameters, text } from '../parameters'
import { toSite } from '../records/site'
import { badParameter, notFound } from '../refusal'
import { idOf } from '../relations'

export async function readSite({ payload, req }: Door): Promise<Site> {
  return toSite(await payload.findGlobal({ slug: 'site-settings', depth: 0, overrideAccess: false, req }))
}

export const redirectParameters = { from: text.optional() }

/** Where an old address leads; only to a page that is published. */
export async function readRedirect(door: Door, { from }: Parameters<typeof redirectParameters>): Promise<Redirect> {
  if (from === undefined || !from.startsWith('/')) throw badParameter('"from" must be a path that begins with a slash.')
  const [doc] = await findReferred(door, 'redirects', { where: { from: { equals: from } }, limit: 1 })
  const to = doc === undefined ? null : await pathOfTarget(door, doc.to)
  if (to === null) throw notFound('redirect')
  return { from, to }
}

const KINDS = { articles: 'article', incidents: 'incident', timelines: 'timeline' } as const

async function pathOfTarget(door: Door, { relationTo, value }: RedirectDoc['to']): Promise<string | null> {
  const where = { id: { equals: idOf(value) ?? '' } }
  const [target] = await findPublished(door, relationTo, { where, limit: 1, select: { publicId: true, slug: true } })
  if (!target?.publicId || !target.slug) return null
  return pathOf({ kind: KINDS[relationTo], publicId: target.publicId, slug: target.slug })
}
