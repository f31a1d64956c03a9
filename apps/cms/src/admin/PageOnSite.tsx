'use client'

import { type Addressable, pathOf } from '@dateline/schema'
import { useDocumentInfo, useFormFields } from '@payloadcms/ui'

interface PageOnSiteProps {
  readonly kind: Addressable
  readonly siteUrl: string
}

/** In the margin of a document: its page on the site, or that it has none yet. */
export function PageOnSite({ kind, siteUrl }: PageOnSiteProps) {
  const { hasPublishedDoc } = useDocumentInfo()
  const publicId = useFormFields(([fields]) => fields.publicId?.value)
  const slug = useFormFields(([fields]) => fields.slug?.value)
  const address =
    typeof publicId === 'string' && publicId !== ''
      ? `${siteUrl}/en${pathOf({ kind, publicId, slug: typeof slug === 'string' && slug !== '' ? slug : '-' })}`
      : null
  return (
    <div className="field-type">
      <div className="field-label">Page on the site</div>
      {address !== null && hasPublishedDoc ? (
        <a href={address} target="_blank" rel="noopener">
          View on the site
        </a>
      ) : (
        <p className="field-description">Not published: readers do not see it.</p>
      )}
    </div>
  )
}
