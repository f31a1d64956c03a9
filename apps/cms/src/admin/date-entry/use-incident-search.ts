'use client'

import { useEffect, useState } from 'react'
import { findIncidents, type IncidentMatch } from './incident-search'

/** Milliseconds after the last keystroke. */
const PAUSE = 200

/** `undefined` while it is being asked, `null` where the asking failed. */
export type Matches = readonly IncidentMatch[] | null | undefined

/** Incidents whose title holds the words, looked for as they are typed; the latest changed for no words. */
export function useIncidentSearch(words: string, except: string | null): Matches {
  const [matches, setMatches] = useState<Matches>(undefined)
  useEffect(() => {
    const asking = new AbortController()
    const waiting = setTimeout(() => {
      findIncidents({ words, except }, asking.signal).then(setMatches, () => {
        if (!asking.signal.aborted) setMatches(null)
      })
    }, PAUSE)
    return () => {
      clearTimeout(waiting)
      asking.abort()
    }
  }, [words, except])
  return matches
}
