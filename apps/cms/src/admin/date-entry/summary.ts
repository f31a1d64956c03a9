import type { TimelineDate } from '@dateline/timeline-ui'
import { type Entry, problemOf, stateOf } from './entry'
import type { IncidentMatch } from './incident-search'
import { NO_READING } from './offer'
import { basisWords, tellDate } from './told-date'

/** What the field says of what stands in it. */
export type Summary =
  | { readonly kind: 'empty' }
  | { readonly kind: 'waiting'; readonly sentence: string }
  | { readonly kind: 'refused'; readonly sentence: string; readonly suggestion: string | null }
  | { readonly kind: 'placed'; readonly told: TimelineDate; readonly reasons: readonly string[] }

interface Summarized {
  readonly entry: Entry
  readonly text: string
  readonly timeZone: string
  /** How many readings the words have; `null` while they are not read yet. */
  readonly readings: number | null
  /** The incident that it hangs on, where it is known. */
  readonly anchor: Pick<IncidentMatch, 'title' | 'when'> | null
}

export function summaryOf({ entry, text, timeZone, readings, anchor }: Summarized): Summary {
  const state = stateOf(entry)
  if (state === 'empty') return { kind: 'empty' }
  if (state === 'waiting') return { kind: 'waiting', sentence: waitingSentence(text.trim(), readings) }
  const problem = problemOf(entry.edtf)
  if (problem !== null) {
    const sentence = `${problem.message}. A draft keeps it as it is; publishing needs a date.`
    return { kind: 'refused', sentence, suggestion: problem.suggestion }
  }
  return {
    kind: 'placed',
    told: tellDate({ edtf: entry.edtf, timeZone }),
    reasons: reasonsOf(entry, text.trim(), anchor),
  }
}

function waitingSentence(text: string, readings: number | null): string {
  if (readings === null) return 'Reading these words …'
  if (readings === 0) return NO_READING
  if (readings === 1) return `“${text}” has no date until this reading is accepted.`
  return readings === 2 ? `“${text}” may be either. Choose one.` : `“${text}” may be any of these. Choose one.`
}

function reasonsOf({ stated, basis, note }: Entry, text: string, anchor: Summarized['anchor']): readonly string[] {
  const words = stated !== '' && stated !== text ? `In the source’s words: “${stated}”` : ''
  const how = basis === null || basis === 'stated' ? '' : basisWords(basis)
  const isCounted = basis === 'relative' && anchor !== null
  return [words, isCounted ? `Counted from “${anchor.title}”, ${anchor.when}` : how, note].filter(Boolean)
}
