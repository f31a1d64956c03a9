import { pathOf } from '@dateline/schema'
import type { Metadata } from 'next'
import { permanentRedirect } from 'next/navigation'
import { fetchIncident } from '../../../../../cms/incidents'
import { fetchSite } from '../../../../../cms/site'
import { IncidentView } from '../../../../../incident/IncidentView'
import { alternatesOf, asciiPathOf, isSlugOf, localPathOf } from '../../../../../site/address'
import { answerPage } from '../../../../../site/answer-page'
import { describePage } from '../../../../../site/describe-page'
import { knownLocale } from '../../../../../site/known-locale'

interface IncidentPageProps {
  readonly params: Promise<{ locale: string; publicId: string; slug: string }>
}

export const revalidate = 3600

export function generateStaticParams() {
  return []
}

export async function generateMetadata({ params }: IncidentPageProps): Promise<Metadata> {
  const { locale, publicId } = await params
  return describePage(async () => {
    const incident = await fetchIncident(publicId)
    if (!incident) return {}
    const title = `${incident.title} (${incident.date.label})`
    const description = incident.summary ?? undefined
    return {
      title,
      description,
      alternates: alternatesOf(knownLocale(locale), pathOf({ ...incident, kind: 'incident' })),
      openGraph: { type: 'article', title, description },
    }
  })
}

export default async function IncidentPage({ params }: IncidentPageProps) {
  const { locale: wanted, publicId, slug } = await params
  const locale = knownLocale(wanted)
  return answerPage(locale, async () => {
    const [incident, site] = await Promise.all([fetchIncident(publicId), fetchSite()])
    if (!incident) return null
    if (!isSlugOf(slug, incident.slug))
      permanentRedirect(asciiPathOf(localPathOf(locale, { ...incident, kind: 'incident' })))
    return <IncidentView incident={incident} locale={locale} site={site} />
  })
}
