'use client'

import { useMemo } from 'react'
import { DateMiniature } from './DateMiniature'
import { type Miniature, miniaturesOf } from './miniature'
import type { Offer } from './offer'
import type { When } from './use-when'

interface ReadingListProps {
  /** Put before the number of each reading. */
  readonly id: string
  readonly listId: string
  readonly when: When
  readonly active: number | null
  readonly onAccept: (offer: Offer) => void
}

/** What the words may mean, best first. The input keeps the focus and says which reading is active. */
export function ReadingList({ id, listId, when, active, onAccept }: ReadingListProps) {
  const offers = when.offers ?? []
  const isOnly = offers.length === 1
  const miniatures = useMemo(() => miniaturesFor(when.offers ?? []), [when.offers])
  return (
    <div role="listbox" id={listId} aria-label="Readings" className="reading-list" hidden={offers.length === 0}>
      {offers.map((offer, index) => (
        // biome-ignore lint/a11y/useFocusableInteractive: the input keeps the focus and names its active option.
        // biome-ignore lint/a11y/useKeyWithClickEvents: the input hears the keys for it.
        <div
          key={`${offer.name}${offer.reading.assumption}`}
          role="option"
          id={`${id}-${index}`}
          aria-selected={active === index}
          data-active={active === index || (isOnly && active === null) || undefined}
          className="reading"
          // The input must not lose the focus to a press.
          onMouseDown={(event) => event.preventDefault()}
          onClick={() => onAccept(offer)}
        >
          <ReadingWords offer={offer} />
          <DateMiniature miniature={miniatures.get(offer)} />
          {isOnly && <kbd className="reading__key">Enter</kbd>}
        </div>
      ))}
    </div>
  )
}

function miniaturesFor(offers: readonly Offer[]): ReadonlyMap<Offer, Miniature | null> {
  const drawn = offers.filter(({ told }) => told !== null)
  const miniatures = miniaturesOf(drawn.flatMap(({ told }) => told ?? []))
  return new Map(drawn.map((offer, index) => [offer, miniatures[index] ?? null]))
}

function ReadingWords({ offer: { name, told, reading } }: { readonly offer: Offer }) {
  return (
    <div className="reading__words">
      <p>
        {told === null ? (
          <strong>{name}</strong>
        ) : (
          <>
            <strong>{told.label}</strong>
            {told.boundsLabel ? `, ${told.boundsLabel}` : null} <code>{reading.edtf}</code>
          </>
        )}
      </p>
      {told === null && <p className="reading__assumption">Choose the incident that it is counted from.</p>}
      {reading.assumption !== null && <p className="reading__assumption">{reading.assumption}</p>}
    </div>
  )
}
