import { pathOf } from '@dateline/schema'
import type { Metadata } from 'next'
import { permanentRedirect } from 'next/navigation'
import { fetchSite } from '../../../../../cms/site'
import { fetchTimeline, fetchTimelineItems } from '../../../../../cms/timelines'
import { alternatesOf, asciiPathOf, isSlugOf, localPathOf } from '../../../../../site/address'
import { answerPage } from '../../../../../site/answer-page'
import { describePage } from '../../../../../site/describe-page'
import { knownLocale } from '../../../../../site/known-locale'
import { TimelineView } from '../../../../../timeline/TimelineView'

interface TimelinePageProps {
  readonly params: Promise<{ locale: string; publicId: string; slug: string }>
}

export const revalidate = 3600

export function generateStaticParams() {
  return []
}

export async function generateMetadata({ params }: TimelinePageProps): Promise<Metadata> {
  const { locale, publicId } = await params
  return describePage(async () => {
    const timeline = await fetchTimeline(publicId)
    if (!timeline) return {}
    const { title } = timeline
    const description = timeline.intro ?? undefined
    return {
      title,
      description,
      alternates: alternatesOf(knownLocale(locale), pathOf({ ...timeline, kind: 'timeline' })),
      openGraph: { type: 'article', title, description },
    }
  })
}

export default async function TimelinePage({ params }: TimelinePageProps) {
  const { locale: wanted, publicId, slug } = await params
  const locale = knownLocale(wanted)
  return answerPage(locale, async () => {
    const [timeline, site] = await Promise.all([fetchTimeline(publicId), fetchSite()])
    if (!timeline) return null
    if (!isSlugOf(slug, timeline.slug))
      permanentRedirect(asciiPathOf(localPathOf(locale, { ...timeline, kind: 'timeline' })))
    const items = await fetchTimelineItems(publicId)
    return <TimelineView timeline={timeline} items={items} locale={locale} site={site} />
  })
}
