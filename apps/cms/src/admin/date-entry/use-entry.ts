'use client'

import { useForm, useFormFields, useFormSubmitted } from '@payloadcms/ui'
import { useCallback, useMemo } from 'react'
import type { Entry } from './entry'
import { entryIn, fieldsOf, problemsIn, timeZoneIn } from './entry-fields'

export interface EnteredDate {
  readonly entry: Entry
  readonly timeZone: string
  /** What the server refused in it, one sentence a line; empty where nothing. */
  readonly problems: string
  /** Sets all of the entry's fields at once. */
  readonly write: (entry: Entry) => void
}

/** The date group at a path, read from the form and written to it. */
export function useEntry(path: string): EnteredDate {
  const isSubmitted = useFormSubmitted()
  const { dispatchFields, getFields, setModified } = useForm()
  const timeZone = useFormFields(([fields]) => timeZoneIn(fields, path))
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
  const problems = useFormFields(([fields]) => problemsIn(fields, path))
  return { entry, timeZone, problems: isSubmitted ? problems : '', write }
}
