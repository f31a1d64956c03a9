'use client'

import type { Reading } from '@dateline/schema/phrase'
import { useEffect, useRef, useState } from 'react'
import { newsroomHabits } from '../date-entry/newsroom-habits'
import { withoutPublication } from '../date-entry/phrase-reader'
import type { ReferenceDay } from '../date-entry/reference-day'
import { type Passage, passagesIn } from './passages'
import { type Suggestion, suggestionsIn } from './suggestion'
import { mapWhenIdle } from './when-idle'

/** Milliseconds without a change of the text before it is searched. */
const PAUSE = 1200

interface Searched {
  readonly body: unknown
  readonly language: string
  readonly reference: Pick<ReferenceDay, 'day' | 'isStopgap'>
}

type Search = (text: string) => readonly (readonly Reading[])[]

/** The dates in a text that is being written, looked for while the browser is idle; `null` until it was searched. */
export function useSuggestions({
  body,
  language,
  reference: { day, isStopgap },
}: Searched): readonly Suggestion[] | null {
  const [found, setFound] = useState<readonly Suggestion[] | null>(null)
  const search = useRef<{ readonly key: string; readonly run: Search } | null>(null)
  useEffect(() => {
    const asking = new AbortController()
    const key = `${language}|${day}|${isStopgap}`
    const waiting = setTimeout(async () => {
      const run = search.current?.key === key ? search.current.run : await searchIn(language, { day, isStopgap })
      search.current = { key, run }
      const read = (passage: Passage) => ({ ...passage, phrases: run(passage.text) })
      const passages = await mapWhenIdle(passagesIn(body), read, asking.signal)
      if (passages !== null) setFound(suggestionsIn(passages, language))
    }, PAUSE)
    return () => {
      clearTimeout(waiting)
      asking.abort()
    }
  }, [body, language, day, isStopgap])
  return found
}

/** Remembers what it found in a paragraph: most of a text stays as it was. */
async function searchIn(language: string, { day, isStopgap }: Searched['reference']): Promise<Search> {
  const [{ findPhrases }, habits] = await Promise.all([import('@dateline/schema/phrase'), newsroomHabits()])
  const known = new Map<string, readonly (readonly Reading[])[]>()
  const found = (text: string) => {
    const phrases = findPhrases(text, { ...habits, locale: language, reference: day })
    return isStopgap ? phrases.map((readings) => readings.map(withoutPublication)) : phrases
  }
  return (text) => {
    const phrases = known.get(text) ?? found(text)
    known.set(text, phrases)
    return phrases
  }
}
