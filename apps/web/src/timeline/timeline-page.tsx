import { pathOf } from '@dateline/schema'
import type { Metadata } from 'next'
import { permanentRedirect } from 'next/navigation'
import type { ReactNode } from 'react'
import { fetchSite } from '../cms/site'
import { fetchTimeline, fetchTimelineItems } from '../cms/timelines'
import { alternatesOf, asciiPathOf, isSlugOf, localPathOf } from '../site/address'
import { answerPage } from '../site/answer-page'
import { describePage } from '../site/describe-page'
import { knownLocale } from '../site/known-locale'
import { drawnTimeline } from './drawn-timeline'
import { listPagesAround } from './list-pages-around'
import { TimelineView } from './TimelineView'
import { formatTimelineRequest, type TimelineRequest } from './timeline-request'

export interface TimelineParams {
  readonly locale: string
  readonly publicId: string
  readonly slug: string
}

/** The head of a timeline's page, or of a page of its list; a view of one reader is nothing to be found by others. */
export function describeTimeline({ locale: wanted, publicId }: TimelineParams, request: TimelineRequest | null) {
  const locale = knownLocale(wanted)
  return describePage(async (): Promise<Metadata> => {
    const timeline = await fetchTimeline(publicId)
    if (!timeline || !request) return {}
    const { title } = timeline
    const description = timeline.intro ?? undefined
    const pages = await listPagesAround(timeline, request, locale)
    const path = pathOf({ ...timeline, kind: 'timeline' })
    return {
      title: pages.time === null ? title : `${title}: ${pages.time}`,
      description,
      alternates: alternatesOf(locale, `${path}${pages.search}`),
      pagination: pages.links,
      ...(request.view && { robots: { index: false, follow: true } }),
      openGraph: { type: 'article', title, description },
    }
  })
}

/** The page for what an address asks of a timeline; not found where it has no such page. */
export function answerTimeline(
  { locale: wanted, publicId, slug }: TimelineParams,
  request: TimelineRequest | null,
): Promise<ReactNode> {
  const locale = knownLocale(wanted)
  return answerPage(locale, async () => {
    const [timeline, site] = await Promise.all([fetchTimeline(publicId), fetchSite()])
    if (!timeline || !request) return null
    const path = localPathOf(locale, { ...timeline, kind: 'timeline' })
    if (!isSlugOf(slug, timeline.slug)) permanentRedirect(asciiPathOf(`${path}${formatTimelineRequest(request)}`))
    const items = await fetchTimelineItems(publicId)
    const drawn = drawnTimeline({ timeline, items, request, locale })
    return drawn && <TimelineView timeline={timeline} drawn={drawn} request={request} locale={locale} site={site} />
  })
}
