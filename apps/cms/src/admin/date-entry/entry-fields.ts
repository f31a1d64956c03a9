import { DATE_BASES, DATE_RELATIONS } from '@dateline/schema'
import type { FormState } from 'payload'
import type { Entry } from './entry'

/** What a form holds of the date at a path; whatever is of no use is as good as empty. */
export function entryIn(fields: FormState, path: string): Entry {
  const at = (name: string) => fields[`${path}.${name}`]?.value
  return {
    stated: words(at('stated')),
    edtf: words(at('edtf')),
    basis: keyOf(DATE_BASES, at('basis')),
    note: words(at('note')),
    relation: {
      kind: keyOf(DATE_RELATIONS, at('relation.kind')),
      anchor: words(at('relation.anchor')) || null,
      minDays: number(at('relation.minDays')),
      maxDays: number(at('relation.maxDays')),
      notAfter: words(at('relation.notAfter')) || null,
    },
  }
}

export function timeZoneIn(fields: FormState, path: string): string {
  return words(fields[`${path}.timeZone`]?.value)
}

/** What was refused in the date at a path, each sentence once, one a line. */
export function problemsIn(fields: FormState, path: string): string {
  const refused = Object.entries(fields).filter(([name, { valid }]) => valid === false && name.startsWith(`${path}.`))
  return [...new Set(refused.flatMap(([, { errorMessage }]) => errorMessage ?? []))].join('\n')
}

/**
 * The form's fields with an entry in them. Marked as changed, all of them, so that the answer to an earlier save does
 * not put old values back.
 */
export function fieldsOf({ relation, ...entry }: Entry, path: string, current: FormState): FormState {
  const values = { ...entry, ...Object.fromEntries(Object.entries(relation).map(([k, v]) => [`relation.${k}`, v])) }
  return Object.fromEntries(
    Object.entries(values).map(([name, value]) => {
      const { errorMessage: _, ...field } = current[`${path}.${name}`] ?? {}
      return [`${path}.${name}`, { ...field, value, valid: true, isModified: true }]
    }),
  )
}

function keyOf<T extends object>(table: T, value: unknown): keyof T | null {
  return typeof value === 'string' && Object.hasOwn(table, value) ? (value as keyof T) : null
}

function words(value: unknown): string {
  return typeof value === 'string' ? value : ''
}

function number(value: unknown): number | null {
  return typeof value === 'number' ? value : null
}
