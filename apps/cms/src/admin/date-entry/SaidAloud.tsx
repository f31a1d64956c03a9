'use client'

import { useMemo } from 'react'
import { offersSentence } from './offer'
import { summaryOf } from './summary'
import { sentenceOf } from './told-date'
import { useSettled } from './use-settled'
import type { When } from './use-when'

/** Tells a screen reader, once the typing pauses, how the field is read now. */
export function SaidAloud({ when }: { readonly when: When }) {
  const sentence = useMemo(() => sentenceAloud(when), [when])
  return (
    <p role="status" className="date-field__aloud">
      {useSettled(sentence)}
    </p>
  )
}

function sentenceAloud({ entry, text, timeZone, offers, anchor, hasBefore }: When): string {
  if (!hasBefore) return ''
  if (offers !== null && offers.length > 0) return offersSentence(text, offers)
  const summary = summaryOf({ entry, text, timeZone, readings: offers?.length ?? null, anchor })
  if (summary.kind === 'empty') return 'The date is empty. Undo brings back what was there.'
  if (summary.kind === 'placed') return `The date is ${sentenceOf(summary.told)}. Undo brings back what was there.`
  if (summary.kind === 'refused' && summary.suggestion !== null) {
    return `${summary.sentence} Probably meant: ${summary.suggestion}.`
  }
  return summary.sentence
}
