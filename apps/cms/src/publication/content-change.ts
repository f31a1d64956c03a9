/** What a save may change without anybody having edited the document. */
const NOT_CONTENT = new Set([
  'id',
  'publicId',
  'slug',
  '_status',
  'createdAt',
  'updatedAt',
  'deletedAt',
  'publishedAt',
  'firstPublishedAt',
  'publishedBy',
  'approvedBy',
  'owner',
  'lastEditedBy',
  'mentionedIncidents',
  'systemNote',
  'workflow',
])

/** What the system counts itself of a date that is relative to another incident: nobody edits it. */
const COUNTED = new Set([
  'edtf',
  'earliest',
  'latest',
  'start',
  'end',
  'coreEarliest',
  'coreLatest',
  'shape',
  'precision',
  'qualifier',
])

type Content = Readonly<Record<string, unknown>>

/** Whether what readers would see differs between two states of a document; empty and absent are the same. */
export function isContentChanged(before: Content, after: Content): boolean {
  return canonical(content(before)) !== canonical(content(after))
}

function content(document: Content): Content {
  return Object.fromEntries(Object.entries(document).filter(([name]) => !NOT_CONTENT.has(name)))
}

function canonical(value: unknown): string {
  return JSON.stringify(simplify(value)) ?? ''
}

function simplify(value: unknown): unknown {
  if (value === null || value === '' || value === false) return undefined
  if (value instanceof Date) return value.toISOString()
  if (Array.isArray(value)) return value.length === 0 ? undefined : value.map((item) => simplify(item) ?? null)
  if (typeof value !== 'object') return value
  const isCounted = (value as Content).basis === 'relative'
  const entries = Object.entries(value as Content)
    .filter(([name]) => name !== 'id' && !(isCounted && COUNTED.has(name)))
    .map(([name, inner]) => [name, simplify(inner)] as const)
    .filter(([, inner]) => inner !== undefined)
    .sort(([a], [b]) => (a < b ? -1 : 1))
  return entries.length === 0 ? undefined : Object.fromEntries(entries)
}
