'use client'

import { type KeyboardEvent, type RefObject, useState } from 'react'
import type { Offer } from './offer'
import type { When } from './use-when'

interface Places {
  readonly input: RefObject<HTMLInputElement | null>
  /** Id of the input in which the incident is looked for. */
  readonly anchorId: string
}

export interface ReadingKeys {
  /** The number of the reading that an arrow key went to. */
  readonly active: number | null
  readonly press: (event: KeyboardEvent) => void
  readonly accept: (offer: Offer) => void
  readonly undo: () => void
  /** Puts a date into the input. */
  readonly use: (edtf: string) => void
  readonly removeNote: () => void
  readonly focus: () => void
}

/** The keyboard of a date's input: arrows go through the readings, Enter accepts, Escape puts back what was there. */
export function useReadingKeys(when: When, { input, anchorId }: Places): ReadingKeys {
  const [active, setActive] = useState<number | null>(null)
  const offers = when.offers ?? []
  const names = offers.map(({ name }) => name).join('|')
  const [shown, setShown] = useState(names)
  // Other readings have no active one among them yet.
  if (shown !== names) {
    setShown(names)
    setActive(null)
  }

  const focus = () => input.current?.focus()

  function accept(offer: Offer): void {
    if (offer.told === null) {
      document.getElementById(anchorId)?.focus()
      return
    }
    when.accept(offer)
    focus()
  }

  function undo(): void {
    when.undo()
    focus()
  }

  function press(event: KeyboardEvent): void {
    const action = event.nativeEvent.isComposing ? undefined : actions[keyOf(event)]
    if (action === undefined || action() === false) return
    event.preventDefault()
    event.stopPropagation()
  }

  const actions: Readonly<Record<string, () => boolean | undefined>> = {
    ArrowDown: () => move(1),
    ArrowUp: () => move(-1),
    Enter: () => {
      const offer = active === null ? (offers.length === 1 ? offers[0] : undefined) : offers[active]
      if (offer !== undefined) accept(offer)
      // The form is never sent by Enter in here.
      return true
    },
    Escape: () => when.hasBefore && offers.length > 0 && undoing(),
    // While letters are typed, the browser takes them back itself.
    'Control+z': () => when.hasBefore && !when.isTyping && undoing(),
  }

  function undoing(): true {
    undo()
    return true
  }

  function move(by: 1 | -1): boolean {
    if (offers.length === 0) return false
    const first = by === 1 ? 0 : offers.length - 1
    setActive(active === null ? first : (active + by + offers.length) % offers.length)
    return true
  }

  function use(edtf: string): void {
    when.type(edtf)
    focus()
  }

  function removeNote(): void {
    when.removeNote()
    focus()
  }

  return { active, press, accept, undo, use, removeNote, focus }
}

function keyOf({ key, ctrlKey, metaKey, altKey, shiftKey }: KeyboardEvent): string {
  if (altKey || shiftKey) return ''
  return ctrlKey || metaKey ? `Control+${key}` : key
}
