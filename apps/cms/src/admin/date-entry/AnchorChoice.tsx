'use client'

import { useState } from 'react'
import { AnchorSearch } from './AnchorSearch'
import type { When } from './use-when'

interface AnchorChoiceProps {
  readonly id: string
  readonly when: When
  /** Gives the focus back to the date's input. */
  readonly onDone: () => void
}

/** The incident that relative words are counted from: found by its title, or named with a way to change it. */
export function AnchorChoice({ id, when: { anchor, chooseAnchor }, onDone }: AnchorChoiceProps) {
  const [isReopened, setIsReopened] = useState(false)
  if (anchor === null) {
    return (
      <AnchorSearch
        id={id}
        takesFocus={isReopened}
        onLeave={onDone}
        onPick={(incident) => {
          chooseAnchor(incident)
          onDone()
        }}
      />
    )
  }

  function reopen(): void {
    setIsReopened(true)
    chooseAnchor(null)
  }

  return (
    <div className="anchor-chosen">
      <p>
        Counted from <strong>{anchor.title}</strong>, {anchor.when}.
      </p>
      <button type="button" className="plain-button" onClick={reopen}>
        Choose another incident
      </button>
    </div>
  )
}
