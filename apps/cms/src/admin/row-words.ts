import {
  ASSERTED,
  BYLINE_ROLES,
  INCIDENT_RELATIONS,
  NAME_KINDS,
  PARTICIPANT_ROLES,
  PLACE_ROLES,
  STANCES,
} from '@dateline/schema'

/** The record that a row is about, by the title of which it is known. */
export interface RowSubject {
  readonly collection: keyof typeof TITLES
  readonly id: string
}

/** What a closed row of a list is called: its record's title, then these words. */
export interface RowWords {
  readonly subject: RowSubject | null
  readonly words: readonly string[]
}

/** The field by which a record of each collection is known. */
export const TITLES = {
  actors: 'name',
  contributors: 'name',
  incidents: 'title',
  places: 'name',
  sources: 'title',
} as const

type Row = Readonly<Record<string, unknown>>

const READERS = {
  byline: (row) => about('contributors', row.contributor, labelled(BYLINE_ROLES, row.role)),
  citation: (row) =>
    about('sources', row.source, labelled(STANCES, row.stance), list(row.asserts, ASSERTED), text(row.locator)),
  count: (row) => alone(text(row.what), amountOf(row)),
  entry: (row) => about('incidents', row.incident, text(row.group), row.isHighlighted === true ? 'Highlighted' : ''),
  era: (row) => alone(text(row.label)),
  identifier: (row) => alone(text(row.scheme), text(row.value)),
  name: (row) => alone(text(row.value), labelled(NAME_KINDS, row.kind)),
  participant: (row) => about('actors', row.actor, labelled(PARTICIPANT_ROLES, row.role)),
  place: (row) => about('places', row.place, labelled(PLACE_ROLES, row.role)),
  relation: (row) => about('incidents', row.incident, labelled(INCIDENT_RELATIONS, row.relation)),
  archive: (row) => alone(text(row.url)),
  task: (row) => alone(text(row.task), row.isDone === true ? 'Done' : ''),
} satisfies Record<string, (row: Row) => RowWords>

export type RowKind = keyof typeof READERS

/** What a row says of itself; nothing where it is still empty. Never throws, whatever half-filled row it is given. */
export function readRow(kind: RowKind, row: unknown): RowWords {
  return READERS[kind](typeof row === 'object' && row !== null ? (row as Row) : {})
}

function about(collection: RowSubject['collection'], related: unknown, ...words: readonly string[]): RowWords {
  const id = text(typeof related === 'object' && related !== null && 'id' in related ? related.id : related)
  // What a row says of nobody yet are its defaults.
  return id === '' ? alone() : { subject: { collection, id }, words: words.filter(Boolean) }
}

function alone(...words: readonly string[]): RowWords {
  return { subject: null, words: words.filter(Boolean) }
}

/** The best figure, with the bounds that differ from it. */
function amountOf({ low, best, high }: Row): string {
  const bounds = [...new Set([low, high].filter((bound) => typeof bound === 'number'))].join('–')
  if (typeof best !== 'number') return bounds
  return bounds === '' || bounds === String(best) ? String(best) : `${best} (${bounds})`
}

function list(values: unknown, table: Readonly<Record<string, string>>): string {
  return Array.isArray(values) ? values.map((value) => labelled(table, value)).join(', ') : ''
}

function labelled(table: Readonly<Record<string, string | { readonly label: string }>>, value: unknown): string {
  const entry = typeof value === 'string' && Object.hasOwn(table, value) ? table[value] : undefined
  return typeof entry === 'object' ? entry.label : (entry ?? '')
}

function text(value: unknown): string {
  return typeof value === 'string' ? value.trim() : ''
}
