import {
  endQualifiersOf,
  formatBounds,
  formatDate,
  type HonestDate,
  type Language,
  parseEdtf,
  piecesOf,
} from '@dateline/schema'
import type { Incident as IncidentDoc } from '../../payload-types'
import { pickOne } from '../relations'
import { IncompleteRecordError } from './incomplete-record-error'

/** The stored group of a date, wherever it stands. */
export type StoredDate = IncidentDoc['date']
/** Published incidents by id: those that may be named as a date's anchor. */
export type Anchors = ReadonlyMap<string, IncidentDoc>

export interface DateContext {
  /** The language of the document that the date stands in. */
  readonly language: Language
  readonly anchors: Anchors
}

/** The published form of a stored date; `null` where none is placed. */
export function toHonestDate(stored: StoredDate, { language, anchors }: DateContext): HonestDate | null {
  if (!stored?.edtf) return null
  const timeZone = stored.timeZone || 'UTC'
  const words = { locale: language, timeZone }
  const date = parseEdtf(stored.edtf)
  const { pieces, isScattered } = piecesOf(date, { timeZone })
  return {
    stated: stored.stated || null,
    edtf: stored.edtf,
    earliest: stored.earliest ?? null,
    latest: stored.latest ?? null,
    start: stored.start ?? 'known',
    end: stored.end ?? 'known',
    core: toCore(stored),
    pieces: [...pieces],
    isScattered,
    shape: stored.shape ?? 'moment',
    precision: stored.precision ?? 'day',
    qualifier: stored.qualifier ?? 'none',
    endQualifiers: endQualifiersOf(date),
    basis: stored.basis ?? 'stated',
    relation: toRelation(stored, anchors),
    note: stored.note || null,
    timeZone,
    label: formatDate(date, words),
    boundsLabel: formatBounds(date, words),
  }
}

/** The date of a published incident, which always has one. */
export function dateOf(doc: IncidentDoc, context: DateContext): HonestDate {
  const date = toHonestDate(doc.date, context)
  if (date === null) throw new IncompleteRecordError('date', doc.id)
  return date
}

function toCore({ coreEarliest = null, coreLatest = null }: NonNullable<StoredDate>): HonestDate['core'] {
  return coreEarliest === null && coreLatest === null ? null : { earliest: coreEarliest, latest: coreLatest }
}

function toRelation({ basis, relation }: NonNullable<StoredDate>, anchors: Anchors): HonestDate['relation'] {
  if (basis !== 'relative' || !relation?.kind) return null
  const anchor = pickOne(relation.anchor, anchors)
  if (!anchor?.publicId || !anchor.slug) return { kind: relation.kind, anchor: null }
  return { kind: relation.kind, anchor: { publicId: anchor.publicId, slug: anchor.slug, title: anchor.title } }
}
