'use client'

import { formatDate } from '@dateline/schema'
import { useState } from 'react'
import { isEdtf } from './entry'
import type { ChosenDay } from './use-reference-day'

interface ReferenceLineProps {
  readonly id: string
  readonly reference: ChosenDay
}

/** From which day the words take what they leave out; it can be changed. */
export function ReferenceLine({ id, reference }: ReferenceLineProps) {
  const [isOpen, setIsOpen] = useState(false)
  const { day, why, isChosen, choose } = reference
  return (
    <div className="reference-line">
      <p>
        Read as of <strong>{formatDate(day, { locale: 'en' })}</strong>, {why}.
      </p>
      {isOpen && (
        <label htmlFor={id}>
          Read as of{' '}
          <input
            id={id}
            type="date"
            defaultValue={day}
            onChange={({ target }) => isEdtf(target.value) && choose(target.value)}
          />
        </label>
      )}
      <button
        type="button"
        className="plain-button"
        aria-expanded={isOpen}
        onClick={() => {
          if (isOpen && isChosen) choose(null)
          setIsOpen(!isOpen)
        }}
      >
        {isOpen ? (isChosen ? 'Back to the day found' : 'Keep') : 'Change the day'}
      </button>
    </div>
  )
}
