'use client'

import type { Reading } from '@dateline/schema/phrase'
import { useCallback, useEffect, useMemo, useState } from 'react'
import { type Entry, isSameEntry, stateOf, textOf } from './entry'
import type { IncidentMatch } from './incident-search'
import { type Offer, offersOf } from './offer'
import { acceptedEntry, entryOf, isAnother, noteWasFor } from './typed-entry'
import { useAnchor } from './use-anchor'
import { type EnteredDate, useEntry } from './use-entry'
import { usePhraseReader } from './use-phrase-reader'
import { type ChosenDay, useReferenceDay } from './use-reference-day'

export interface When extends EnteredDate {
  /** What the input shows. */
  readonly text: string
  /** `null` while the words are not read yet. */
  readonly offers: readonly Offer[] | null
  readonly anchor: IncidentMatch | null
  /** Whether the words are counted from another incident. */
  readonly isRelative: boolean
  readonly reference: ChosenDay
  readonly isTyping: boolean
  /** Whether there is something to go back to. */
  readonly hasBefore: boolean
  /** The date that the note was written for, where it has another by now. */
  readonly noteWasFor: string | null
  readonly removeNote: () => void
  readonly type: (text: string) => void
  readonly leave: () => void
  readonly accept: (offer: Offer) => void
  readonly chooseAnchor: (anchor: IncidentMatch | null) => void
  /** Puts back what stood there before the last change. */
  readonly undo: () => void
}

interface Typing {
  readonly text: string
  /** What stood there before this text was begun. */
  readonly before: Entry
}

interface WhenOptions {
  readonly isEditable: boolean
  /** Whether the date may hang on another incident, and move with it. */
  readonly follows: boolean
}

/** The state of a date's one input: words or EDTF, what they are read as, and what stood there before. */
export function useWhen(path: string, { isEditable, follows }: WhenOptions): When {
  const entered = useEntry(path)
  const { entry, timeZone, write } = entered
  const [typing, setTyping] = useState<Typing | null>(null)
  const [history, setHistory] = useState<readonly Entry[]>([])
  const isWaiting = stateOf(entry) === 'waiting'
  const isRead = isEditable && (isWaiting || typing !== null)
  const [anchor, chooseAnchor] = useAnchor((typing?.before ?? entry).relation.anchor)
  const reference = useReferenceDay(path, isRead)
  const read = usePhraseReader(reference, isRead)
  const text = typing?.text ?? textOf(entry)
  const hasNoReading = useCallback((words: string) => read !== null && read(words, null).length === 0, [read])
  const offers = useMemo(() => {
    if (!isEditable || !isWaiting) return []
    return read === null ? null : offersOf(read(text, anchorDate(anchor)), timeZone)
  }, [isEditable, isWaiting, read, text, anchor, timeZone])

  const isRelative = useMemo(
    () => (offers?.length ?? 0) > 0 && (read?.(text, null).some(hangsOnAnother) ?? false),
    [offers, read, text],
  )

  // Words that turn out to be a mistyped date, once the grammar is there to tell.
  useEffect(() => {
    if (typing === null || read === null) return
    const next = entryOf({ ...typing, hasNoReading: hasNoReading(typing.text) })
    if (stateOf(next) === 'refused' && !isSameEntry(next, entry)) write(next)
  }, [typing, read, hasNoReading, entry, write])

  function type(next: string): void {
    const isBegun = typing !== null && !(isWaiting && isAnother(next, typing.text))
    const before = isBegun ? typing.before : entry
    if (!isBegun) remember(before)
    setTyping({ text: next, before })
    write(entryOf({ text: next, before, hasNoReading: hasNoReading(next) }))
  }

  function accept({ reading }: Offer): void {
    const before = typing?.before ?? entry
    // Words that were typed here and left waiting are no state to go back to.
    if (typing === null && (history.length === 0 || !isWaiting)) remember(entry)
    write(acceptedEntry({ text, before, reading, anchor, follows }))
    setTyping(null)
  }

  function undo(): void {
    const last = history.at(-1)
    if (last === undefined) return
    setHistory(history.slice(0, -1))
    setTyping(null)
    write(last)
  }

  function remember(before: Entry): void {
    setHistory((known) => [...known, before])
  }

  const last = history.at(-1)
  return {
    ...entered,
    text,
    offers,
    anchor,
    isRelative,
    reference,
    isTyping: typing !== null,
    hasBefore: last !== undefined && !isSameEntry(last, entry),
    noteWasFor: noteWasFor(entry, last),
    removeNote: () => {
      remember(entry)
      write({ ...entry, note: '' })
    },
    type,
    leave: () => setTyping(null),
    accept,
    chooseAnchor,
    undo,
  }
}

function hangsOnAnother({ edtf, relation }: Reading): boolean {
  return edtf === null || relation !== null
}

function anchorDate(anchor: IncidentMatch | null): { readonly edtf: string } | null {
  return anchor === null || anchor.edtf === null ? null : { edtf: anchor.edtf }
}
