import type { DateRelation, Relation } from '@dateline/schema'
import { type SQL, sql } from '@payloadcms/db-postgres/drizzle'
import type { PayloadRequest } from 'payload'
import { transactionOf } from '../../delivery/transaction'
import { publishedRow } from '../../published/published-only'

/** What readers see of each incident, or what editors left it at last: a draft, where there is one. */
export type Layer = 'public' | 'newest'

/** What it takes to count one incident's date from another's. */
export interface DatedIncident {
  readonly id: string
  readonly title: string
  readonly edtf: string | null
  readonly timeZone: string | null
  /** What it hangs on; `null` where its date stands by itself. */
  readonly relation: AnchoredRelation | null
  /** The id of its newest version, in the layer of that name. */
  readonly version: string | null
  /** Whether it is a draft that readers do not see. */
  readonly isDraft: boolean
}

export interface AnchoredRelation extends Omit<Relation, 'kind'> {
  readonly kind: DateRelation | null
  readonly anchor: string | null
}

/** These incidents, those in the trash too where editors see them. */
export function readIncidents(req: PayloadRequest, layer: Layer, ids: readonly string[]): Promise<DatedIncident[]> {
  return read(req, sql`select * from ${LAYERS[layer]} as it where id = any(${list(ids)})`)
}

/** The incidents that hang on any of these, without those in the trash. */
export function readDependants(
  req: PayloadRequest,
  layer: Layer,
  anchors: readonly string[],
): Promise<DatedIncident[]> {
  return read(
    req,
    sql`select * from ${LAYERS[layer]} as it
      where basis = 'relative' and anchor = any(${list(anchors)}) and deleted_at is null order by id`,
  )
}

export const LAYERS: Readonly<Record<Layer, SQL>> = {
  public: sql.raw(`(${columns('date_', 'incidents.')}, id, title, null::uuid as version, false as is_draft
    from incidents where ${publishedRow('incidents')})`),
  newest: sql.raw(`(${columns('version_date_', 'version_')}, parent_id as id, version_title as title, id as version,
    version__status = 'draft' as is_draft from _incidents_v where latest)`),
}

function columns(date: string, row: string): string {
  const names = { edtf: 'edtf', time_zone: 'time_zone', basis: 'basis' }
  const relation = {
    kind: 'kind',
    anchor: 'anchor_id',
    min_days: 'min_days',
    max_days: 'max_days',
    not_after: 'not_after',
  }
  const selected = [
    ...Object.entries(names).map(([name, column]) => `${date}${column} as ${name}`),
    ...Object.entries(relation).map(([name, column]) => `${date}relation_${column} as ${name}`),
    `${row}deleted_at as deleted_at`,
  ]
  return `select ${selected.join(', ')}`
}

/** A list of ids as one parameter. */
export function list(ids: readonly string[]): SQL {
  return sql`${sql.param([...ids])}::uuid[]`
}

async function read(req: PayloadRequest, query: SQL): Promise<DatedIncident[]> {
  const transaction = await transactionOf(req)
  const { rows } = await transaction.execute(query)
  return rows.map(fromRow)
}

function fromRow(row: Record<string, unknown>): DatedIncident {
  return {
    id: String(row.id),
    title: String(row.title ?? ''),
    edtf: text(row.edtf),
    timeZone: text(row.time_zone),
    relation:
      row.basis === 'relative'
        ? {
            kind: text(row.kind) as DateRelation | null,
            anchor: text(row.anchor),
            minDays: number(row.min_days),
            maxDays: number(row.max_days),
            notAfter: text(row.not_after),
          }
        : null,
    version: text(row.version),
    isDraft: row.is_draft === true,
  }
}

function text(value: unknown): string | null {
  return typeof value === 'string' && value !== '' ? value : null
}

// PostgreSQL's numerics come as text.
function number(value: unknown): number | null {
  return value === null || value === undefined ? null : Number(value)
}
