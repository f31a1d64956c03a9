import type { Timeline, TimelineItem } from '@dateline/schema'
import { type ListPage, pageHolding, pagesOf, type TimelineIncident } from '@dateline/timeline-ui'
import type { Locale } from '../site/locale'
import { drawnIncidents } from './drawn-incidents'
import type { TimelineRequest } from './timeline-request'

/** What a timeline's page shows of it. */
export interface DrawnTimeline {
  /** All of them: the picture is never cut. */
  readonly incidents: readonly TimelineIncident[]
  /** The page of the list, counted from 1. */
  readonly page: number
  readonly pages: readonly ListPage[]
}

interface DrawnOf {
  readonly timeline: Pick<Timeline, 'lanesBy'>
  readonly items: readonly TimelineItem[]
  readonly request: TimelineRequest
  readonly locale: Locale
}

/** `null` where the list has no page of that number. */
export function drawnTimeline({ timeline, items, request, locale }: DrawnOf): DrawnTimeline | null {
  const incidents = drawnIncidents(items, locale, timeline.lanesBy)
  const paged = pagesOf(incidents, { window: request.view?.window, filter: request.view?.filter })
  const page = request.page ?? pageHolding(paged, request.view?.selected)
  return page > paged.pages.length ? null : { incidents, page, pages: paged.pages }
}
