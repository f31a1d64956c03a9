'use client'

import { useDocumentDrawer } from '@payloadcms/ui'
import { type ReactNode, useEffect, useRef, useState } from 'react'
import { incidentDraft } from './incident-draft'
import type { Suggestion } from './suggestion'
import type { ArticleOrigin } from './use-article-origin'

interface IncidentDrawer {
  readonly drawer: ReactNode
  /** Makes a draft of a passage and opens it; its id, or `null` where the CMS refused. */
  readonly make: (suggestion: Suggestion) => Promise<string | null>
  readonly open: (incident: string) => void
  readonly problem: string | null
}

interface Wanted {
  readonly id: string
  /** Counted, so that the same one can be opened again. */
  readonly times: number
}

/** An incident beside the article in which it was found. */
export function useIncidentDrawer({ source, language }: ArticleOrigin, onClosed: () => void): IncidentDrawer {
  const [wanted, setWanted] = useState<Wanted | null>(null)
  const [problem, setProblem] = useState<string | null>(null)
  const [Drawer, , { openDrawer, drawerSlug, isDrawerOpen }] = useDocumentDrawer({
    collectionSlug: 'incidents',
    ...(wanted && { id: wanted.id }),
  })
  // Opened when one is wanted, and by nothing else.
  useEffect(() => {
    if (wanted !== null) openDrawer()
  }, [wanted, drawerSlug])

  // What had the focus before may be gone by the time the drawer closes.
  const wasOpen = useRef(false)
  useEffect(() => {
    if (wasOpen.current && !isDrawerOpen) onClosed()
    wasOpen.current = isDrawerOpen
  }, [isDrawerOpen, onClosed])

  const open = (id: string) => setWanted((last) => ({ id, times: (last?.times ?? 0) + 1 }))

  async function make(suggestion: Suggestion): Promise<string | null> {
    try {
      const id = await createIncident(incidentDraft(suggestion, { source, language }))
      setProblem(null)
      open(id)
      return id
    } catch (error) {
      setProblem(`No incident was made: ${error instanceof Error ? error.message : 'the CMS did not answer'}.`)
      return null
    }
  }

  return { drawer: wanted === null ? null : <Drawer />, make, open, problem }
}

async function createIncident(data: ReturnType<typeof incidentDraft>): Promise<string> {
  const response = await fetch('/api/incidents?draft=true&depth=0', {
    method: 'POST',
    credentials: 'same-origin',
    headers: { 'content-type': 'application/json' },
    body: JSON.stringify(data),
  })
  if (!response.ok) throw new Error(`the CMS answered ${response.status}`)
  const { doc } = (await response.json()) as { readonly doc: { readonly id: string } }
  return doc.id
}
