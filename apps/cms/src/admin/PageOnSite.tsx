'use client'

import { type Addressable, pathOf } from '@dateline/schema'
import { useDocumentInfo, useFormFields } from '@payloadcms/ui'

interface PageOnSiteProps {
  readonly kind: Addressable
  readonly siteUrl: string
}

/** The locales of the site's interface; a document in any other language is read in the first. */
const LOCALES = ['en', 'ar']

/** In the margin of a document: its page on the site, or that it has none yet. */
export function PageOnSite({ kind, siteUrl }: PageOnSiteProps) {
  const { hasPublishedDoc } = useDocumentInfo()
  const publicId = useFormFields(([fields]) => text(fields.publicId?.value))
  const slug = useFormFields(([fields]) => text(fields.slug?.value))
  const language = useFormFields(([fields]) => text(fields.language?.value))
  const locale = LOCALES.includes(language) ? language : LOCALES[0]
  const address = `${siteUrl}/${locale}${pathOf({ kind, publicId, slug: slug || '-' })}`
  return (
    <div className="field-type">
      <div className="field-label">Page on the site</div>
      {publicId !== '' && hasPublishedDoc ? (
        <a href={address} target="_blank" rel="noopener" style={{ overflowWrap: 'anywhere' }}>
          {address}
        </a>
      ) : (
        <p className="field-description">Not yet published: readers do not see it.</p>
      )}
    </div>
  )
}

function text(value: unknown): string {
  return typeof value === 'string' ? value : ''
}
