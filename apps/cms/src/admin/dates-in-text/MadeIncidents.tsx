'use client'

import type { Suggestion } from './suggestion'

interface MadeIncidentsProps {
  readonly suggestions: readonly Suggestion[]
  /** Ids of incidents by the key of the suggestion that they were made of. */
  readonly made: Readonly<Record<string, string>>
  readonly onOpen: (incident: string) => void
}

/** The incidents that were made of passages that still stand in the text. */
export function MadeIncidents({ suggestions, made, onOpen }: MadeIncidentsProps) {
  const known = suggestions.filter(({ key }) => made[key] !== undefined)
  if (known.length === 0) return null
  return (
    <div className="made-incidents">
      <p>Incidents made from this text. Link the words in the text to them, so that readers can follow.</p>
      <ul>
        {known.map(({ key, words }) => (
          <li key={key}>
            <button type="button" className="plain-button" onClick={() => onOpen(made[key] ?? '')}>
              Open the incident of “{words}”
            </button>
          </li>
        ))}
      </ul>
    </div>
  )
}
