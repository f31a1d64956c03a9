'use client'

import { useCallback, useEffect, useState } from 'react'
import { type Decisions, keepDecisions, NO_DECISIONS, readDecisions } from './decisions'

/** What was decided about an article's suggestions, and a way to decide. */
export function useDecisions(article: string): readonly [Decisions, (decisions: Decisions) => void] {
  const [decisions, setDecisions] = useState<Decisions>(NO_DECISIONS)
  useEffect(() => setDecisions(readDecisions(window.localStorage, article)), [article])
  const decide = useCallback(
    (next: Decisions) => {
      setDecisions(next)
      keepDecisions(window.localStorage, article, next)
    },
    [article],
  )
  return [decisions, decide]
}
