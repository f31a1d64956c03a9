'use client'

import { useDocumentInfo } from '@payloadcms/ui'
import { type KeyboardEvent, useEffect, useRef, useState } from 'react'
import { foundSentence, type IncidentMatch } from './incident-search'
import { useIncidentSearch } from './use-incident-search'
import { useSettled } from './use-settled'

interface AnchorSearchProps {
  readonly id: string
  /** Whether it stands in the place of what had the focus. */
  readonly takesFocus: boolean
  readonly onPick: (incident: IncidentMatch) => void
  readonly onLeave: () => void
}

/** Search as you type over incidents, of which one with a date is chosen. */
export function AnchorSearch({ id, takesFocus, onPick, onLeave }: AnchorSearchProps) {
  const { id: documentId, collectionSlug } = useDocumentInfo()
  const input = useRef<HTMLInputElement>(null)
  const [words, setWords] = useState('')
  const [active, setActive] = useState(0)
  const matches = useIncidentSearch(words, collectionSlug === 'incidents' ? String(documentId) : null)
  const found = matches ?? []
  const chosen = found[Math.min(active, found.length - 1)]
  const said = useSettled(matches === undefined ? '' : foundSentence(matches, words))

  useEffect(() => {
    if (takesFocus) input.current?.focus()
  }, [takesFocus])

  function press(event: KeyboardEvent): void {
    if (event.nativeEvent.isComposing || !['ArrowDown', 'ArrowUp', 'Enter', 'Escape'].includes(event.key)) return
    event.preventDefault()
    event.stopPropagation()
    if (event.key === 'Escape') onLeave()
    else if (event.key === 'Enter') pick(chosen)
    else if (found.length > 0) setActive((active + (event.key === 'ArrowDown' ? 1 : -1) + found.length) % found.length)
  }

  function pick(incident: IncidentMatch | undefined): void {
    if (incident !== undefined && incident.edtf !== null) onPick(incident)
  }

  return (
    <div className="anchor-search">
      <label htmlFor={id}>Which incident is it counted from?</label>
      <input
        ref={input}
        id={id}
        type="text"
        role="combobox"
        dir="auto"
        autoComplete="off"
        placeholder="Words of its title"
        value={words}
        aria-autocomplete="list"
        aria-expanded={found.length > 0}
        aria-controls={`${id}-found`}
        aria-activedescendant={chosen && `${id}-${chosen.id}`}
        aria-describedby={`${id}-count`}
        onChange={(event) => {
          setWords(event.target.value)
          setActive(0)
        }}
        onKeyDown={press}
      />
      <p id={`${id}-count`} className="anchor-search__count" role="status">
        {said}
      </p>
      <div
        role="listbox"
        id={`${id}-found`}
        aria-label="Incidents"
        className="reading-list"
        hidden={found.length === 0}
      >
        {found.map((incident) => (
          // biome-ignore lint/a11y/useFocusableInteractive: the input keeps the focus and names its active option.
          // biome-ignore lint/a11y/useKeyWithClickEvents: the input hears the keys for it.
          <div
            key={incident.id}
            role="option"
            id={`${id}-${incident.id}`}
            aria-selected={incident === chosen}
            aria-disabled={incident.edtf === null}
            data-active={incident === chosen || undefined}
            className="reading"
            onMouseDown={(event) => event.preventDefault()}
            onClick={() => pick(incident)}
          >
            <p className="reading__words">
              <strong>{incident.title}</strong>, {incident.when}
            </p>
          </div>
        ))}
      </div>
    </div>
  )
}
