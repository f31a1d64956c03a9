'use client'

import { useEffect, useState } from 'react'
import { fetchIncident, type IncidentMatch } from './incident-search'

type ChooseAnchor = (anchor: IncidentMatch | null) => void

/** The incident that relative words are counted from: the one chosen, else the one stored. */
export function useAnchor(storedId: string | null): readonly [IncidentMatch | null, ChooseAnchor] {
  const [anchor, setAnchor] = useState<IncidentMatch | null>(null)
  useEffect(() => {
    if (storedId === null) return
    const asking = new AbortController()
    fetchIncident(storedId, asking.signal).then(setAnchor, () => {
      // Not to be read or gone: the editor chooses one.
    })
    return () => asking.abort()
  }, [storedId])
  return [anchor, setAnchor]
}
