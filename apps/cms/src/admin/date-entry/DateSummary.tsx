'use client'

import { useMemo } from 'react'
import { DateMiniature } from './DateMiniature'
import { miniaturesOf } from './miniature'
import { type Summary, summaryOf } from './summary'
import type { When } from './use-when'

interface DateSummaryProps {
  readonly id: string
  readonly when: When
  readonly isReadOnly: boolean
  /** Puts a suggested date into the input. */
  readonly onUse: (edtf: string) => void
  readonly onRemoveNote: () => void
}

/** Below the input: the date as it is stored, drawn and said, or why there is none yet. */
export function DateSummary({ id, when, isReadOnly, onUse, onRemoveNote }: DateSummaryProps) {
  const { entry, text, timeZone, offers, anchor } = when
  const readings = offers === null ? null : offers.length
  const summary = useMemo(
    () => summaryOf({ entry, text, timeZone, readings, anchor }),
    [entry, text, timeZone, readings, anchor],
  )
  return (
    <div className={`date-summary date-summary--${summary.kind}`} id={id}>
      <SummaryWords summary={summary} edtf={entry.edtf} />
      {summary.kind === 'placed' && when.noteWasFor !== null && !isReadOnly && (
        <div className="date-summary__note">
          <p>
            The note was written for <code>{when.noteWasFor}</code>: does it still hold?
          </p>
          <button type="button" className="plain-button" onClick={onRemoveNote}>
            Remove the note
          </button>
        </div>
      )}
      {summary.kind === 'refused' && summary.suggestion !== null && !isReadOnly && (
        <button type="button" className="plain-button" onClick={() => onUse(summary.suggestion ?? '')}>
          Use {summary.suggestion}
        </button>
      )}
    </div>
  )
}

function SummaryWords({ summary, edtf }: { readonly summary: Summary; readonly edtf: string }) {
  if (summary.kind === 'empty') return null
  if (summary.kind !== 'placed') return <p>{summary.sentence}</p>
  const { told, reasons } = summary
  return (
    <>
      <div className="date-summary__words">
        <p>
          <strong>{told.label}</strong>
          {told.boundsLabel ? `, ${told.boundsLabel}` : null} <code>{edtf}</code>
        </p>
        {reasons.map((reason) => (
          <p key={reason} className="date-summary__reason">
            {reason}
          </p>
        ))}
      </div>
      <DateMiniature miniature={miniaturesOf([told])[0]} />
    </>
  )
}
