'use client'

import { DATE_BASES, DATE_RELATIONS } from '@dateline/schema'
import { useForm, useFormFields } from '@payloadcms/ui'
import type { FormState } from 'payload'
import { useCallback, useMemo } from 'react'
import type { Entry } from './entry'

export interface EnteredDate {
  readonly entry: Entry
  readonly timeZone: string
  /** Sets all of the entry's fields at once. */
  readonly write: (entry: Entry) => void
}

/** The date group at a path, read from the form and written to it. */
export function useEntry(path: string): EnteredDate {
  const { dispatchFields, getFields, setModified } = useForm()
  const timeZone = useFormFields(([fields]) => words(fields[`${path}.timeZone`]?.value))
  // A text, because a fresh object would draw the field again on every change of the form.
  const serialized = useFormFields(([fields]) => JSON.stringify(entryIn(fields, path)))
  const entry = useMemo(() => JSON.parse(serialized) as Entry, [serialized])
  const write = useCallback(
    (next: Entry) => {
      dispatchFields({ type: 'UPDATE_MANY', formState: fieldsOf(next, path, getFields()) })
      setModified(true)
    },
    [dispatchFields, getFields, setModified, path],
  )
  return { entry, timeZone, write }
}

function entryIn(fields: FormState, path: string): Entry {
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

/** Marked as changed, all of them, so that the answer to an earlier save does not put old values back. */
function fieldsOf({ relation, ...entry }: Entry, path: string, current: FormState): FormState {
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
