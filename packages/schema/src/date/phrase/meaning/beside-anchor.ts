import { daysOf } from '../../relative/day-span'
import type { PhraseContext } from '../phrase-context'
import type { DateParts } from './date-parts'
import { dayOfCount } from './day-count'
import type { Outcome } from './outcome'
import { placeParts } from './place-parts'
import { placedText } from './placed'

/** "that summer", "the following March": the month or season of the anchor's year, or the one beside the anchor. */
export function besideAnchorOutcomes(parts: DateParts, context: PhraseContext): readonly Outcome[] {
  const { anchor } = context
  const days = anchor && daysOf(anchor)
  const day = parts.shift === 1 ? days?.last : days?.first
  const notes = ['counted from the anchor’s date']
  const shared = { notes, relation: null, isUnmistakable: true } as const
  if (day === null || day === undefined) {
    return anchor ? [] : [{ ...shared, edtf: null, basis: 'relative', rank: 0 }]
  }
  const placed = placeParts(parts, { ...context, reference: dayOfCount(day) })
  return placed.slice(0, 1).map((one) => ({ ...shared, edtf: placedText(one), basis: 'inferred', rank: 0 }))
}
