'use client'

import type { RefObject } from 'react'
import type { ReadingKeys } from './use-reading-keys'
import type { When } from './use-when'

interface WhenInputProps {
  /** Of the whole field; put before the ids of its parts. */
  readonly id: string
  readonly input: RefObject<HTMLInputElement | null>
  readonly when: When
  readonly keys: ReadingKeys
  readonly isReadOnly: boolean
}

/** The input itself, and the way back beside it. */
export function WhenInput({ id, input, when, keys, isReadOnly }: WhenInputProps) {
  return (
    <div className="date-field__line">
      <input
        ref={input}
        id={`${id}-when`}
        type="text"
        role="combobox"
        dir="auto"
        autoComplete="off"
        spellCheck={false}
        placeholder="In the source’s words, or EDTF"
        value={when.text}
        readOnly={isReadOnly}
        aria-autocomplete="list"
        aria-expanded={(when.offers?.length ?? 0) > 0}
        aria-controls={`${id}-readings`}
        aria-activedescendant={keys.active === null ? undefined : `${id}-reading-${keys.active}`}
        aria-describedby={`${id}-error ${id}-summary ${id}-help`}
        aria-invalid={when.problems !== '' || undefined}
        onChange={(event) => when.type(event.target.value)}
        onKeyDown={keys.press}
        onBlur={when.leave}
      />
      {!isReadOnly && when.hasBefore && (
        <button type="button" className="plain-button" onClick={keys.undo}>
          Undo
        </button>
      )}
    </div>
  )
}
