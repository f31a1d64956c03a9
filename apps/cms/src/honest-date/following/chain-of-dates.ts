import type { DateRelation } from '@dateline/schema'
import { sql } from '@payloadcms/db-postgres'
import type { PayloadRequest } from 'payload'
import { isEditor } from '../../access/role'
import { transactionOf } from '../../delivery/transaction'
import { LAYERS, type Layer } from './dated-incidents'

/** How many dates may hang one on another, so that a correction stays within sight. */
export const LONGEST_CHAIN = 32

/** An incident that is about to hang on `anchor`. */
export interface Hanging {
  /** `null` while it is being entered: nothing can hang on it yet. */
  readonly id: string | null
  readonly title: string
  readonly kind: DateRelation | null
  readonly anchor: string
}

interface Link {
  readonly id: string
  readonly title: string
  readonly kind: DateRelation | null
}

/** Why an incident may not hang on its anchor: a circle, told by the names in it, or too long a chain; else `null`. */
export async function whyNotHang(req: PayloadRequest, layer: Layer, hanging: Hanging): Promise<string | null> {
  const above = await chainAbove(req, layer, hanging)
  if (above.some(({ id }) => id === hanging.id)) return circle(await named(req, [hanging, ...above]))
  const length = above.length + (hanging.id === null ? 0 : await heightBelow(req, layer, hanging.id))
  if (length <= LONGEST_CHAIN) return null
  return `At most ${LONGEST_CHAIN} dates can hang one on another, and this would be one more: give this date, or one that it hangs on, by itself.`
}

/** From the anchor up: what it hangs on, and so on, up to a date that stands by itself or to `id`. */
async function chainAbove(req: PayloadRequest, layer: Layer, { id, anchor }: Hanging): Promise<Link[]> {
  const transaction = await transactionOf(req)
  const { rows } = await transaction.execute(sql`
    with recursive chain as (
      select id, title, kind, basis, anchor, 1 as place from ${LAYERS[layer]} as it where id = ${anchor}
      union all
      select it.id, it.title, it.kind, it.basis, it.anchor, chain.place + 1
      from ${LAYERS[layer]} as it join chain on it.id = chain.anchor
      where chain.basis = 'relative' and chain.id is distinct from ${id}::uuid and chain.place <= ${LONGEST_CHAIN}
    )
    select id, title, kind from chain order by place`)
  return rows.map((row) => ({
    id: String(row.id),
    title: String(row.title ?? ''),
    kind: row.kind as DateRelation | null,
  }))
}

/** How many dates, at most, hang one on another below this one. */
async function heightBelow(req: PayloadRequest, layer: Layer, id: string): Promise<number> {
  const transaction = await transactionOf(req)
  const { rows } = await transaction.execute(sql`
    with recursive below as (
      select ${id}::uuid as id, 0 as place
      union all
      select it.id, below.place + 1 from ${LAYERS[layer]} as it join below on it.anchor = below.id
      where it.basis = 'relative' and below.place <= ${LONGEST_CHAIN}
    )
    select max(place) as height from below`)
  return Number(rows[0]?.height ?? 0)
}

/** A reporter learns no title of a draft that is not theirs. */
async function named(req: PayloadRequest, links: readonly (Link | Hanging)[]): Promise<Named[]> {
  if (!req.user || isEditor(req)) return [...links]
  const { docs } = await req.payload.find({
    collection: 'incidents',
    where: { id: { in: links.flatMap(({ id }) => id ?? []) } },
    select: { title: true },
    pagination: false,
    depth: 0,
    overrideAccess: false,
    req,
  })
  const readable = new Set(docs.map(({ id }) => id))
  return links.map((link) => (link.id !== null && readable.has(link.id) ? link : { ...link, title: '…' }))
}

type Named = Pick<Link, 'title' | 'kind'>

const RELATED: Readonly<Record<DateRelation, string>> = {
  before: 'before',
  after: 'after',
  during: 'during',
  'same-day': 'on the same day as',
  'same-week': 'in the same week as',
}

/** “A” is dated after “B”, “B” after “C”, and “C” after “A”. The last link is the first again. */
function circle(links: readonly Named[]): string {
  const steps = links.slice(0, -1).map(({ title, kind }, index) => {
    const verb = index === 0 ? ' is dated' : ''
    return `“${title}”${verb} ${kind ? RELATED[kind] : 'by'} “${links[index + 1]?.title ?? ''}”`
  })
  const told = steps.length === 1 ? steps[0] : `${steps.slice(0, -1).join(', ')} and ${steps.at(-1)}`
  return `${told}: dates cannot hang on one another in a circle. Give one of them a date by itself.`
}
