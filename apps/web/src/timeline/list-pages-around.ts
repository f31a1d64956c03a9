import type { Timeline } from '@dateline/schema'
import { PAGE_LENGTH, pageSpanLabel } from '@dateline/timeline-ui'
import { en } from '@dateline/timeline-ui/locale/en'
import { fetchTimelineItems } from '../cms/timelines'
import { localPathOf } from '../site/address'
import type { Locale } from '../site/locale'
import { drawnTimeline } from './drawn-timeline'
import { formatTimelineRequest, type TimelineRequest } from './timeline-request'
import { timelineWording } from './timeline-wording'

export interface PagesAround {
  /** The search part of the page's own address, without anybody's view. */
  readonly search: string
  /** The time that the page tells of; `null` on the first, which stands for the whole. */
  readonly time: string | null
  readonly links: { readonly previous?: string; readonly next?: string }
}

const ALONE: PagesAround = { search: '', time: null, links: {} }

/** Where a page of a timeline's list stands among the others; a view of one reader stands for the whole. */
export async function listPagesAround(timeline: Timeline, { view, page }: TimelineRequest, locale: Locale) {
  if (view || timeline.incidentCount <= PAGE_LENGTH) return ALONE
  const items = await fetchTimelineItems(timeline.publicId)
  const drawn = drawnTimeline({ timeline, items, request: { view, page }, locale })
  return drawn ? aroundPage(drawn, { timeline, locale }) : ALONE
}

function aroundPage(
  { page, pages }: NonNullable<ReturnType<typeof drawnTimeline>>,
  { timeline, locale }: { readonly timeline: Timeline; readonly locale: Locale },
): PagesAround {
  const searchOf = (number: number) => formatTimelineRequest({ view: null, page: number > 1 ? number : null })
  const addressOf = (number: number) => `${localPathOf(locale, { ...timeline, kind: 'timeline' })}${searchOf(number)}`
  const { locale: tag, messages } = timelineWording(locale)
  const span = pages[page - 1]?.span
  const words = { locale: tag, beforeCommonEra: messages.beforeCommonEra ?? en.beforeCommonEra }
  return {
    search: searchOf(page),
    time: page > 1 && span ? pageSpanLabel(span, words) : null,
    links: {
      ...(page > 1 && { previous: addressOf(page - 1) }),
      ...(page < pages.length && { next: addressOf(page + 1) }),
    },
  }
}
