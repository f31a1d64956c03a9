import type { Fields } from './fields'
import { answerOf, entriesOf, fieldsOf, natureOf } from './fields'
import { plainText } from './plain-text'
import type { Report } from './report'

/** Names that reach a prototype when a careless merge writes them. */
const DANGEROUS: ReadonlySet<string> = new Set(['__proto__', 'constructor', 'prototype'])
const DEEPEST = 24

/** What was met while a value was copied: the copies of its objects, `undefined` while they are being made. */
type Copies = Map<object, unknown>

/** The fields that nothing here reads, copied as plain data that can be sent to a browser and merged without harm. */
export function asideOf(
  fields: Fields | null,
  known: ReadonlySet<string>,
  { path, kind, report }: { readonly path: string; readonly kind: string; readonly report: Report },
): Readonly<Record<string, unknown>> {
  const kept: [string, unknown][] = []
  for (const [name, value] of fields ?? []) {
    if (known.has(name) || value === undefined || value === null || value === '') continue
    const isSound = !DANGEROUS.has(name) && !DANGEROUS.has(plainText(name))
    const copy = isSound ? copyOf(value, new Map(), 0) : undefined
    if (copy === undefined) report.add(`${path}.${name}`, 'It is no plain data and was left out.')
    else {
      kept.push([plainText(name), copy])
      report.addOnce(`${kind}.${name}`, 'It has no place in the timeline and is kept in aside.')
    }
  }
  return Object.fromEntries(kept)
}

/** Names the fields that nothing reads where there is no aside to keep them in. */
export function reportUnread(fields: Fields | null, known: ReadonlySet<string>, kind: string, report: Report): void {
  for (const [name, value] of fields ?? []) {
    if (known.has(name) || value === undefined || value === null || value === '') continue
    report.addOnce(`${kind}.${name}`, 'It has no place in the timeline and was left out.')
  }
}

function copyOf(value: unknown, copies: Copies, depth: number): unknown {
  if (typeof value === 'string') return plainText(value)
  if (typeof value === 'number') return Number.isFinite(value) ? value : undefined
  if (typeof value === 'boolean' || value === null) return value
  if (typeof value !== 'object' || depth === DEEPEST) return undefined
  if (copies.has(value)) return copies.get(value)
  copies.set(value, undefined)
  const copy = copyOfObject(value, copies, depth + 1)
  copies.set(value, copy)
  return copy
}

function copyOfObject(value: object, copies: Copies, depth: number): unknown {
  const list = entriesOf(value)
  if (list) return list.map(([, entry]) => copyOf(entry, copies, depth)).filter((copy) => copy !== undefined)
  const nature = natureOf(value)
  if (nature === 'date') return answerOf(value, 'toJSON') ?? undefined
  const fields = nature === 'record' ? fieldsOf(value) : null
  if (!fields) return undefined
  const kept = [...fields]
    .filter(([name]) => !DANGEROUS.has(name))
    .map(([name, entry]) => [plainText(name), copyOf(entry, copies, depth)] as const)
    .filter(([name, copy]) => copy !== undefined && !DANGEROUS.has(name))
  return Object.fromEntries(kept)
}
