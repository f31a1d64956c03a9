'use client'

import { useDocumentInfo, useFormFields } from '@payloadcms/ui'
import type { FormState } from 'payload'
import { useEffect, useState } from 'react'
import { askCms } from '../ask-cms'
import { fetchSource } from './published-source'
import { type ReferenceDay, referenceDay, sourceField, type TellingArticle, today } from './reference-day'

export interface ChosenDay extends ReferenceDay {
  readonly isChosen: boolean
  /** A day of the editor's own; the found one again where it is `null`. */
  readonly choose: (day: string | null) => void
}

/** The day that the date at a path is read as of; looked up while it `isWanted`. */
export function useReferenceDay(path: string, isWanted: boolean): ChosenDay {
  const { id, collectionSlug } = useDocumentInfo()
  const source = useFormFields(([fields]) => sourceIn(fields, path))
  const incident = collectionSlug === 'incidents' && id !== undefined ? String(id) : null
  const [found, setFound] = useState<ReferenceDay>(() => referenceDay({ source: null, article: null, today: today() }))
  const [chosen, choose] = useState<string | null>(null)
  useEffect(() => {
    if (!isWanted) return
    const asking = new AbortController()
    lookUp({ source, incident }, asking.signal).then(setFound, () => {
      // Left as it was: the day is shown, and can be changed.
    })
    return () => asking.abort()
  }, [source, incident, isWanted])
  if (chosen === null) return { ...found, isChosen: false, choose }
  return { day: chosen, why: 'a day of your own', isStopgap: false, isChosen: true, choose }
}

function sourceIn(fields: FormState, path: string): string | null {
  const value =
    fields[sourceField(path, (name) => Boolean(fields[name]?.value), fields.citations?.rows?.length ?? 0)]?.value
  return typeof value === 'string' ? value : null
}

interface Found {
  readonly source: string | null
  readonly incident: string | null
}

async function lookUp({ source, incident }: Found, signal: AbortSignal): Promise<ReferenceDay> {
  const published = source === null ? null : await fetchSource(source, signal)
  if (published?.publishedOn || incident === null) {
    return referenceDay({ source: published, article: null, today: today() })
  }
  return referenceDay({ source: published, article: await fetchArticle(incident, signal), today: today() })
}

interface FoundArticle {
  readonly title?: string | null
  readonly publishedAt?: string | null
  readonly quotedFrom?: { readonly quotedOn?: string | null } | null
}

/** The first article that tells of an incident. */
async function fetchArticle(incident: string, signal: AbortSignal): Promise<TellingArticle | null> {
  const query = new URLSearchParams({
    'where[mentionedIncidents][in]': incident,
    'select[title]': 'true',
    'select[publishedAt]': 'true',
    'select[quotedFrom]': 'true',
    sort: 'createdAt',
    draft: 'true',
    depth: '0',
    limit: '1',
  })
  const { docs } = (await askCms(`/api/articles?${query}`, signal)) as { readonly docs: readonly FoundArticle[] }
  const [article] = docs
  return article === undefined ? null : { ...article, quotedOn: article.quotedFrom?.quotedOn ?? null }
}
