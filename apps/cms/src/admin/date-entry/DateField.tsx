'use client'

import { FieldDescription, FieldLabel, RenderFields, useFieldPath } from '@payloadcms/ui'
import type { GroupFieldClientProps } from 'payload'
import { useRef } from 'react'
import { AnchorChoice } from './AnchorChoice'
import { DateSummary } from './DateSummary'
import { ReadingList } from './ReadingList'
import { ReferenceLine } from './ReferenceLine'
import { SaidAloud } from './SaidAloud'
import { useReadingKeys } from './use-reading-keys'
import { useWhen } from './use-when'
import { WhenInput } from './WhenInput'
import '../plain-button.css'
import './date-field.css'

interface DateFieldProps extends GroupFieldClientProps {
  /** Whether it may hang on another incident's date. */
  readonly follows: boolean
}

/** A date's one input: the source's words or EDTF go in, readings come out, and a keystroke accepts one. */
export function DateField(props: DateFieldProps) {
  const { field, follows, path: givenPath, permissions, readOnly, schemaPath } = props
  const path = useFieldPath() || givenPath
  const id = `field-${path.replaceAll('.', '__')}`
  const when = useWhen(path, { isEditable: !readOnly, follows })
  const input = useRef<HTMLInputElement>(null)
  const keys = useReadingKeys(when, { input, anchorId: `${id}-anchor` })
  const hasOffers = (when.offers?.length ?? 0) > 0
  const name = typeof field.label === 'string' ? field.label : 'When'

  return (
    <div className="field-type date-field" id={id}>
      <FieldLabel htmlFor={`${id}-when`} label={name} path={path} />
      <WhenInput id={id} input={input} when={when} keys={keys} isReadOnly={Boolean(readOnly)} />
      <p className="date-field__error" id={`${id}-error`}>
        {when.problems}
      </p>
      <DateSummary
        id={`${id}-summary`}
        when={when}
        isReadOnly={Boolean(readOnly)}
        onUse={keys.use}
        onRemoveNote={keys.removeNote}
      />
      <ReadingList
        id={`${id}-reading`}
        listId={`${id}-readings`}
        when={when}
        active={keys.active}
        onAccept={keys.accept}
      />
      {when.isRelative && <AnchorChoice id={`${id}-anchor`} when={when} onDone={keys.focus} />}
      {hasOffers && <ReferenceLine id={`${id}-reference`} reference={when.reference} />}
      <SaidAloud when={when} />
      <div id={`${id}-help`}>
        <FieldDescription description={field.admin?.description ?? HELP} path={path} />
      </div>
      <RenderFields
        fields={field.fields}
        margins="small"
        parentIndexPath=""
        parentPath={path}
        parentSchemaPath={schemaPath ?? path}
        permissions={permissions === true ? permissions : (permissions?.fields ?? {})}
        readOnly={Boolean(readOnly)}
      />
    </div>
  )
}

const HELP =
  'As the source says it, for example “in the summer of 2014” or “a few days after”; or a date in EDTF, for example 2014-06, 2014-22, 2004-06/2006-08.'
