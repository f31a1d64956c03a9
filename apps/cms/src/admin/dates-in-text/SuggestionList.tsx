'use client'

import { SuggestedPassage } from './SuggestedPassage'
import type { Suggestion } from './suggestion'

interface SuggestionListProps {
  readonly suggestions: readonly Suggestion[]
  readonly language: string
  readonly onMake: (suggestion: Suggestion) => void
  readonly onDismiss: (suggestion: Suggestion) => void
}

export function SuggestionList({ suggestions, language, onMake, onDismiss }: SuggestionListProps) {
  return (
    <ul>
      {suggestions.map((suggestion) => (
        <SuggestedPassage
          key={suggestion.key}
          suggestion={suggestion}
          language={language}
          onMake={() => onMake(suggestion)}
          onDismiss={() => onDismiss(suggestion)}
        />
      ))}
    </ul>
  )
}
