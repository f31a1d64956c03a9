'use client'

import { useField, useFormFields } from '@payloadcms/ui'
import { readEntry } from './date-reading'
import './date-reading.css'

/** Below the date's input: how we read what stands in it, or what is wrong and what was probably meant. */
export function DateReading({ path }: { readonly path: string }) {
  const { value, setValue } = useField<string | null>({ path })
  const sibling = (name: string) => path.replace(/edtf$/, name)
  const stated = useFormFields(([fields]) => fields[sibling('stated')]?.value)
  const timeZone = useFormFields(([fields]) => fields[sibling('timeZone')]?.value)
  const reading = readEntry({ edtf: value ?? '', stated: text(stated), timeZone: text(timeZone) })
  return (
    <div className={`date-reading date-reading--${reading.kind}`}>
      <div role="status">
        {reading.kind === 'read' && (
          <p>
            We read this as: <strong>{reading.sentence}</strong>
          </p>
        )}
        {reading.kind === 'unplaced' && (
          <p>These words have no date yet. A draft keeps them as they are; publishing needs a date.</p>
        )}
        {reading.kind === 'refused' && <p>{reading.message}. A draft keeps it as it is; publishing needs a date.</p>}
      </div>
      {reading.kind === 'refused' && reading.suggestion !== null && (
        <button type="button" onClick={() => setValue(reading.suggestion)}>
          Use {reading.suggestion}
        </button>
      )}
    </div>
  )
}

function text(value: unknown): string {
  return typeof value === 'string' ? value : ''
}
