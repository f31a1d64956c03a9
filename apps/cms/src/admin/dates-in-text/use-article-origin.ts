'use client'

import { useFormFields } from '@payloadcms/ui'
import { useEffect, useState } from 'react'
import { fetchSource } from '../date-entry/published-source'
import { type ReferenceDay, referenceDay, today } from '../date-entry/reference-day'

export interface ArticleOrigin {
  /** Id of the source that the article is a digest of. */
  readonly source: string | null
  readonly language: string
  readonly reference: ReferenceDay
}

/** Where an article comes from, and the day that its dates are read as of. */
export function useArticleOrigin(): ArticleOrigin {
  const source = useFormFields(([fields]) => words(fields['quotedFrom.source']?.value))
  const quotedOn = useFormFields(([fields]) => words(fields['quotedFrom.quotedOn']?.value))
  const publishedAt = useFormFields(([fields]) => words(fields.publishedAt?.value))
  const title = useFormFields(([fields]) => words(fields.title?.value))
  const language = useFormFields(([fields]) => words(fields.language?.value)) || 'en'
  const [published, setPublished] = useState<Awaited<ReturnType<typeof fetchSource>> | null>(null)
  useEffect(() => {
    setPublished(null)
    if (source === '') return
    const asking = new AbortController()
    fetchSource(source, asking.signal).then(setPublished, () => {
      // The article's own dates stand in for it.
    })
    return () => asking.abort()
  }, [source])
  const article = { title, quotedOn, publishedAt }
  const reference = referenceDay({ source: published, article, today: today() })
  return { source: source || null, language, reference }
}

function words(value: unknown): string {
  return typeof value === 'string' ? value : ''
}
