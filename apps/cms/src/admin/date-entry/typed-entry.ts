import type { Reading } from '@dateline/schema/phrase'
import { EMPTY_ENTRY, type Entry, isAlmostEdtf, isEdtf, NO_RELATION, textOf } from './entry'
import type { IncidentMatch } from './incident-search'

export interface Typed {
  readonly text: string
  /** What stood in the field before this text was typed over it. */
  readonly before: Entry
  /** Whether the text is known to be no date in words. */
  readonly hasNoReading: boolean
}

/**
 * What a draft keeps of a text that is being typed. A date in EDTF counts at once, and the source's words stay; words
 * wait without a date until a reading is accepted; a mistyped date stays as typed, for the server to refuse on publishing.
 */
export function entryOf({ text, before, hasNoReading }: Typed): Entry {
  const typed = text.trim()
  if (typed === '') return EMPTY_ENTRY
  if (typed === textOf(before)) return before
  if (isEdtf(typed) || (hasNoReading && isAlmostEdtf(typed))) return { ...freed(before), edtf: typed }
  return { ...EMPTY_ENTRY, stated: wordsFrom(typed, before) }
}

/** Words typed over the source's words replace them; words typed over a mistyped date only help to place it. */
function wordsFrom(typed: string, before: Entry): string {
  return before.stated !== '' && textOf(before) !== before.stated ? before.stated : typed
}

/** A date given by hand hangs on no other; why it was read as it was no longer holds then. */
function freed(before: Entry): Entry {
  if (before.basis !== 'relative') return before
  return { ...before, basis: 'stated', note: '', relation: NO_RELATION }
}

export interface Accepted {
  readonly text: string
  readonly before: Entry
  readonly reading: Reading
  /** The incident that a relative reading is counted from. */
  readonly anchor: Pick<IncidentMatch, 'id' | 'when'> | null
  /** Whether the date may hang on another incident, and move with it. */
  readonly follows: boolean
}

/** What is stored once a reading of some words is accepted. */
export function acceptedEntry({ text, before, reading, anchor, follows }: Accepted): Entry {
  const { edtf, basis, assumption, relation } = reading
  const entry = { stated: wordsFrom(text.trim(), before), edtf: edtf ?? '', basis, note: assumption ?? '' }
  if (relation === null) return { ...entry, relation: NO_RELATION }
  if (follows) return { ...entry, relation: { ...relation, anchor: anchor?.id ?? null } }
  // Not its title: a note goes to readers, the incident perhaps does not.
  const counted = anchor === null ? '' : `Counted from ${anchor.when}`
  return { ...entry, basis: 'inferred', note: [entry.note, counted].filter(Boolean).join('. '), relation: NO_RELATION }
}

/** The date that an entry's note was written for, where it has another by now; `null` where the note may stand. */
export function noteWasFor(entry: Entry, before: Entry | undefined): string | null {
  const isKept = entry.note !== '' && entry.note === before?.note
  return isKept && before.edtf !== '' && before.edtf !== entry.edtf ? before.edtf : null
}

/** Whether a text took the place of another as a whole, and is not that text grown or shortened. */
export function isAnother(text: string, previous: string): boolean {
  return text !== '' && previous !== '' && text[0] !== previous[0]
}
