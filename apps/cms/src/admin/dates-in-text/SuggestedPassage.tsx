'use client'

import { useId } from 'react'
import { readingWords, type Suggestion } from './suggestion'

interface SuggestedPassageProps {
  readonly suggestion: Suggestion
  readonly language: string
  readonly onMake: () => void
  readonly onDismiss: () => void
}

/** A passage, the date in it, and what can be done with it. */
export function SuggestedPassage({ suggestion, language, onMake, onDismiss }: SuggestedPassageProps) {
  const id = useId()
  const { words, sentence, at } = suggestion
  return (
    <li className="suggested-passage">
      <blockquote id={id} lang={language} dir="auto">
        {sentence.slice(0, at)}
        <mark>{words}</mark>
        {sentence.slice(at + words.length)}
      </blockquote>
      <p>{readingWords(suggestion)}</p>
      <div className="suggested-passage__actions">
        <button type="button" className="plain-button" aria-describedby={id} onClick={onMake}>
          Make an incident from this passage
        </button>
        <button type="button" className="plain-button" aria-describedby={id} onClick={onDismiss}>
          Dismiss
        </button>
      </div>
    </li>
  )
}
