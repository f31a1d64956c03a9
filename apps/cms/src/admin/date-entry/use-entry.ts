'use client'

import { useDocumentInfo, useForm, useFormFields } from '@payloadcms/ui'
import { useCallback, useMemo, useState } from 'react'
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
  const problems = useRefusal(path, `${serialized} ${timeZone}`)
  return { entry, timeZone, problems, write }
}

/**
 * What the server refused of a date as it stands. The form forgets it with its next question to the server, although
 * nothing was put right; here it stands until the date changes, or a save succeeds.
 */
function useRefusal(path: string, date: string): string {
  const { lastUpdateTime } = useDocumentInfo()
  const problems = useFormFields(([fields]) => problemsIn(fields, path))
  const [refused, setRefused] = useState({ key: '', problems: '' })
  const key = `${lastUpdateTime} ${date}`
  if (problems !== '' && (refused.key !== key || refused.problems !== problems)) setRefused({ key, problems })
  return refused.key === key ? refused.problems : ''
}
