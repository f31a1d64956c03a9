'use client'

import { useFormFields } from '@payloadcms/ui'
import { useEffect, useState } from 'react'
import { mentionsOf } from '../text/mentions'

interface Named {
  readonly id: string
  readonly title: string
}

/** Names the incidents that the text tells of but readers cannot open yet: their passages read as plain text. */
export function UnpublishedMentions() {
  const body = useFormFields(([fields]) => fields.body?.value)
  const ids = mentionsOf(body, 'incidents').join(',')
  const unpublished = useUnpublished(ids)
  return (
    <div className="field-type" role="status">
      {unpublished.length > 0 && (
        <>
          <div className="field-label">Not yet published, but told of in the text</div>
          <ul>
            {unpublished.map(({ id, title }) => (
              <li key={id}>
                <a href={`/admin/collections/incidents/${id}`}>{title}</a>
              </li>
            ))}
          </ul>
          <p className="field-description">
            Publishing this article is possible: those passages read as plain text until their incidents are published.
          </p>
        </>
      )}
    </div>
  )
}

function useUnpublished(ids: string): readonly Named[] {
  const [found, setFound] = useState<readonly Named[]>([])
  useEffect(() => {
    if (ids === '') {
      setFound([])
      return
    }
    const asking = new AbortController()
    fetchUnpublished(ids, asking.signal).then(setFound, () => {
      // Left as it was: the notice is a help, and the next change of the text asks again.
    })
    return () => asking.abort()
  }, [ids])
  return found
}

async function fetchUnpublished(ids: string, signal: AbortSignal): Promise<readonly Named[]> {
  const query = new URLSearchParams({
    'where[id][in]': ids,
    'where[_status][not_equals]': 'published',
    'select[title]': 'true',
    depth: '0',
    limit: '100',
  })
  const response = await fetch(`/api/incidents?${query}`, { credentials: 'same-origin', signal })
  if (!response.ok) throw new Error(`the CMS answered ${response.status}`)
  const { docs } = (await response.json()) as { readonly docs: readonly Named[] }
  return docs
}
