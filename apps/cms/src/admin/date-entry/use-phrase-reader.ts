'use client'

import type { Reading } from '@dateline/schema/phrase'
import { useFormFields } from '@payloadcms/ui'
import { useCallback, useEffect, useState } from 'react'
import { type NewsroomHabits, newsroomHabits } from './newsroom-habits'
import { type ReadPhrase, readingsOf } from './phrase-reader'
import type { ReferenceDay } from './reference-day'

/** Reads words, counted from another incident's date where one is given. */
export type PhraseReader = (text: string, anchor: { readonly edtf: string } | null) => readonly Reading[]

interface Grammar {
  readonly read: ReadPhrase
  readonly habits: NewsroomHabits
}

/** Reads words as dates; `null` until the grammar is there, which is asked for where `isWanted`. */
export function usePhraseReader(
  { day, isStopgap }: Pick<ReferenceDay, 'day' | 'isStopgap'>,
  isWanted: boolean,
): PhraseReader | null {
  const language = useFormFields(([fields]) => fields.language?.value)
  const grammar = useGrammar(isWanted)
  const read = useCallback(
    (text: string, anchor: { readonly edtf: string } | null): readonly Reading[] => {
      if (grammar === null) return []
      const locale = typeof language === 'string' && language !== '' ? language : 'en'
      return readingsOf(grammar.read, text.trim(), {
        ...grammar.habits,
        locale,
        reference: { day, isStopgap },
        anchor,
      })
    },
    [grammar, language, day, isStopgap],
  )
  return grammar === null ? null : read
}

function useGrammar(isWanted: boolean): Grammar | null {
  const [grammar, setGrammar] = useState<Grammar | null>(null)
  useEffect(() => {
    if (!isWanted) return
    let isHere = true
    loadGrammar().then(
      (loaded) => isHere && setGrammar(loaded),
      () => {
        // The words stay in the draft; the next field that is opened asks again.
      },
    )
    return () => {
      isHere = false
    }
  }, [isWanted])
  return grammar
}

async function loadGrammar(): Promise<Grammar> {
  const [{ readPhrase }, habits] = await Promise.all([import('@dateline/schema/phrase'), newsroomHabits()])
  return { read: readPhrase, habits }
}
